package nl.schakel.courses.web;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import nl.schakel.courses.model.Picture.Kind;

/**
 * How a camera was held, as it wrote in the photo (EXIF, tag 0x0112). The remark does not come
 * along when the photo is drawn anew, so that it has to be turned.
 *
 * @param orientation from 1, upright, to 8
 */
record Turn(int orientation) {

  static final Turn UPRIGHT = new Turn(1);

  private static final int TAG = 0x0112;
  private static final int LAST = 8;
  private static final int FIRST_ON_ITS_SIDE = 5;
  private static final int REMARKS = 0xE1;
  private static final int SCAN = 0xDA;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  static Turn of(Kind kind, byte[] file) {
    if (kind != Kind.JPEG) {
      return UPRIGHT;
    }
    try {
      return inSegments(ByteBuffer.wrap(file, 2, file.length - 2));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return UPRIGHT;
    }
  }

  private static Turn inSegments(ByteBuffer file) {
    while (true) {
      int mark = file.getShort() & 0xFFFF;
      if (mark >> 8 != 0xFF || (mark & 0xFF) == SCAN) {
        return UPRIGHT;
      }
      int length = (file.getShort() & 0xFFFF) - 2;
      ByteBuffer segment = file.slice(file.position(), length);
      if ((mark & 0xFF) == REMARKS && isExif(segment)) {
        return inRemarks(segment.slice(EXIF.length, length - EXIF.length));
      }
      file.position(file.position() + length);
    }
  }

  private static boolean isExif(ByteBuffer segment) {
    return segment.remaining() > EXIF.length
        && segment.slice(0, EXIF.length).equals(ByteBuffer.wrap(EXIF));
  }

  private static Turn inRemarks(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int entry = 0; entry < entries; entry++) {
      int at = directory + 2 + entry * 12;
      if ((tiff.getShort(at) & 0xFFFF) == TAG) {
        int value = tiff.getShort(at + 8);
        return value > 0 && value <= LAST ? new Turn(value) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  boolean isOnItsSide() {
    return orientation >= FIRST_ON_ITS_SIDE;
  }

  /** What puts a picture of this size upright again. */
  AffineTransform transform(double width, double height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
