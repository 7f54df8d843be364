package nl.schakel.shared.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code as a picture of black and white squares. */
record QrPicture(BufferedImage image) {

  /** Pixels of a square: sharp on paper, and still some two kilobytes. */
  private static final int SQUARE = 6;

  private static final int WHITE = 0xFFFFFF;

  /** A fold or a stain may cost 15 % of it; four squares of white around are the standard's. */
  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(EncodeHintType.MARGIN, 4, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);

  static QrPicture of(String content) {
    try {
      return of(new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, HINTS));
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("does not fit a QR code", tooLong);
    }
  }

  private static QrPicture of(BitMatrix squares) {
    int side = squares.getWidth() * SQUARE;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int x = 0; x < side; x++) {
      for (int y = 0; y < side; y++) {
        image.setRGB(x, y, squares.get(x / SQUARE, y / SQUARE) ? 0 : WHITE);
      }
    }
    return new QrPicture(image);
  }

  String asAddress() {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
  }
}
