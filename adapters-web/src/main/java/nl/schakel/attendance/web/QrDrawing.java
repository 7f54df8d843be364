package nl.schakel.attendance.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/**
 * A QR code as one path of an SVG picture, sharp at any size.
 *
 * @param side in squares, with the white around
 */
record QrDrawing(int side, String path) {

  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(EncodeHintType.MARGIN, 4, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);

  static QrDrawing of(String content) {
    try {
      BitMatrix squares = new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, HINTS);
      return new QrDrawing(squares.getWidth(), path(squares));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("does not fit a QR code", tooLong);
    }
  }

  /** Every row of black squares that touch is one stroke. */
  private static String path(BitMatrix squares) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < squares.getHeight(); y++) {
      for (int x = 0; x < squares.getWidth(); x++) {
        int length = 0;
        while (x + length < squares.getWidth() && squares.get(x + length, y)) {
          length++;
        }
        if (length > 0) {
          path.append("M%d %dh%dv1h-%dz".formatted(x, y, length, length));
          x += length;
        }
      }
    }
    return path.toString();
  }
}
