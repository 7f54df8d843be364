package nl.schakel.courses.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.schakel.courses.model.Picture;
import nl.schakel.courses.model.Picture.Kind;
import nl.schakel.shared.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * Makes a picture of a file: recognised by what is in it, measured before anything is unpacked, and
 * drawn anew. What is no part of the drawing (the place where it was taken, a second file behind
 * the first) does not come along.
 */
final class PictureFile {

  /** A photo of a good phone has half of it; a bomb says that it has more. */
  private static final long MOST_PIXELS = 40_000_000;

  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  /** One at a time: a large picture takes as much memory as a hundred readers. */
  private static final ReentrantLock TABLE = new ReentrantLock();

  private PictureFile() {}

  /** Codes: NOT_A_PICTURE, BROKEN_PICTURE, TOO_MANY_PIXELS. */
  static Parsed<Picture> parse(byte[] file) {
    return kind(file)
        .map(kind -> drawn(kind, file))
        .orElseGet(() -> Parsed.invalid("NOT_A_PICTURE"));
  }

  private static Optional<Kind> kind(byte[] file) {
    if (begins(file, JPEG)) {
      return Optional.of(Kind.JPEG);
    }
    return begins(file, PNG) ? Optional.of(Kind.PNG) : Optional.empty();
  }

  private static boolean begins(byte[] file, byte[] mark) {
    return file.length > mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
  }

  private static Parsed<Picture> drawn(Kind kind, byte[] file) {
    ImageReader reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
    TABLE.lock();
    try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      return drawn(kind, file, reader, input);
    } catch (IOException | RuntimeException broken) {
      return Parsed.invalid("BROKEN_PICTURE");
    } finally {
      reader.dispose();
      TABLE.unlock();
    }
  }

  private static Parsed<Picture> drawn(
      Kind kind, byte[] file, ImageReader reader, ImageInputStream input) throws IOException {
    Complaints complaints = new Complaints();
    reader.addIIOReadWarningListener(complaints);
    reader.setInput(input, true, true);
    if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
      return Parsed.invalid("TOO_MANY_PIXELS");
    }
    Picture picture = Drawing.of(kind, reader, Turn.of(kind, file));
    return complaints.cutOff ? Parsed.invalid("BROKEN_PICTURE") : Parsed.valid(picture);
  }

  /** Half a photo is read as one that is grey below; its sender should hear that it is half. */
  private static final class Complaints implements javax.imageio.event.IIOReadWarningListener {
    private boolean cutOff;

    @Override
    public void warningOccurred(@Nullable ImageReader source, @Nullable String warning) {
      cutOff |= warning != null && warning.toLowerCase(java.util.Locale.ROOT).contains("premature");
    }
  }
}
