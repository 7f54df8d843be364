package nl.schakel.courses.web;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import nl.schakel.courses.model.Picture;
import nl.schakel.courses.model.Picture.Kind;

/** Draws a picture anew: upright, and no larger than a screen shows. */
final class Drawing {

  static final int LONGEST_SIDE = 1_600;

  private static final float QUALITY = 0.85f;

  private Drawing() {}

  static Picture of(Kind kind, ImageReader reader, Turn turn) throws IOException {
    BufferedImage drawn = redrawn(kind, coarse(reader), turn);
    return new Picture(
        kind, drawn.getWidth(), drawn.getHeight(), new Picture.Content(encoded(kind, drawn)));
  }

  /** Of a very large picture only every so many points are read, so that it fits in memory. */
  private static BufferedImage coarse(ImageReader reader) throws IOException {
    int side = Math.max(reader.getWidth(0), reader.getHeight(0));
    int step = Math.max(1, Math.ceilDiv(side, 2 * LONGEST_SIDE));
    ImageReadParam how = reader.getDefaultReadParam();
    how.setSourceSubsampling(step, step, 0, 0);
    return reader.read(0, how);
  }

  private static BufferedImage redrawn(Kind kind, BufferedImage read, Turn turn) {
    double scale =
        Math.min(1.0, (double) LONGEST_SIDE / Math.max(read.getWidth(), read.getHeight()));
    int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
    BufferedImage canvas =
        new BufferedImage(
            turn.isOnItsSide() ? height : width,
            turn.isOnItsSide() ? width : height,
            kind == Kind.PNG ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    AffineTransform upright = turn.transform(width, height);
    upright.scale((double) width / read.getWidth(), (double) height / read.getHeight());
    Graphics2D pen = canvas.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(read, upright, null);
    pen.dispose();
    return canvas;
  }

  private static byte[] encoded(Kind kind, BufferedImage drawn) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(kind.name()).next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      if (kind == Kind.JPEG) {
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
      }
      writer.setOutput(output);
      writer.write(null, new IIOImage(drawn, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
