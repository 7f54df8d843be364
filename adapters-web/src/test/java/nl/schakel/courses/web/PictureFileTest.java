package nl.schakel.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.schakel.courses.model.Picture;
import nl.schakel.courses.model.Picture.Kind;
import nl.schakel.shared.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PictureFileTest {

  private static final String WHERE = "51.2194N 4.4025E";

  /** Red at the top left, as the camera saw it; where that is when one looks at it upright. */
  @ParameterizedTest
  @CsvSource({
    "1, 40, 20, LEFT, TOP",
    "2, 40, 20, RIGHT, TOP",
    "3, 40, 20, RIGHT, BOTTOM",
    "4, 40, 20, LEFT, BOTTOM",
    "5, 20, 40, LEFT, TOP",
    "6, 20, 40, RIGHT, TOP",
    "7, 20, 40, RIGHT, BOTTOM",
    "8, 20, 40, LEFT, BOTTOM"
  })
  void a_photo_is_turned_as_it_was_taken_and_forgets_where(
      int orientation, int width, int height, String left, String top) throws IOException {
    Picture picture = drawn(taken(photo(40, 20), orientation));
    assertThat(picture.width()).isEqualTo(width);
    assertThat(picture.height()).isEqualTo(height);
    Color corner =
        new Color(
            seen(picture)
                .getRGB(left.equals("LEFT") ? 2 : width - 3, top.equals("TOP") ? 2 : height - 3));
    assertThat(corner.getRed()).isGreaterThan(200);
    assertThat(corner.getBlue()).isLessThan(80);
    assertThat(new String(picture.content().bytes(), StandardCharsets.ISO_8859_1))
        .doesNotContain("Exif", WHERE);
  }

  @Test
  void what_is_larger_than_a_screen_is_drawn_smaller() throws IOException {
    Picture picture = drawn(file(photo(5_000, 1_250), "jpeg"));
    assertThat(picture.width()).isEqualTo(1_600);
    assertThat(picture.height()).isEqualTo(400);
    assertThat(drawn(file(photo(300, 200), "png")).kind()).isEqualTo(Kind.PNG);
  }

  @Test
  void a_second_file_behind_the_first_stays_behind() throws IOException {
    byte[] whole = joined(file(photo(30, 30), "png"), "PK\3\4<script>alert(1)</script>");
    Picture picture = drawn(whole);
    assertThat(new String(picture.content().bytes(), StandardCharsets.ISO_8859_1))
        .doesNotContain("script", "PK\3\4");
    assertThat(picture.hash()).isEqualTo(drawn(file(photo(30, 30), "png")).hash());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void what_is_no_good_picture_is_refused_with_a_reason(String name, byte[] file, String code) {
    assertThat(PictureFile.parse(file)).isEqualTo(Parsed.invalid(code));
  }

  static Stream<Arguments> bad() throws IOException {
    byte[] jpeg = file(photo(200, 200), "jpeg");
    byte[] png = file(photo(200, 200), "png");
    return Stream.of(
        Arguments.of("nothing", new byte[0], "NOT_A_PICTURE"),
        Arguments.of("an SVG with a script", ascii("<svg><script/></svg>"), "NOT_A_PICTURE"),
        Arguments.of("a page", ascii("<!DOCTYPE html><img src=x onerror=a>"), "NOT_A_PICTURE"),
        Arguments.of("a GIF", ascii("GIF89a......"), "NOT_A_PICTURE"),
        Arguments.of("a WebP", ascii("RIFF....WEBPVP8 "), "NOT_A_PICTURE"),
        Arguments.of("a PDF", ascii("%PDF-1.7"), "NOT_A_PICTURE"),
        Arguments.of("a zip", ascii("PK\3\4........"), "NOT_A_PICTURE"),
        Arguments.of("only the mark of a JPEG", Arrays.copyOf(jpeg, 4), "BROKEN_PICTURE"),
        Arguments.of("half a JPEG", Arrays.copyOf(jpeg, jpeg.length / 2), "BROKEN_PICTURE"),
        Arguments.of("half a PNG", Arrays.copyOf(png, png.length / 2), "BROKEN_PICTURE"),
        Arguments.of("a PNG of zeros", Arrays.copyOf(Arrays.copyOf(png, 8), 99), "BROKEN_PICTURE"),
        Arguments.of("a PNG bomb", measuring(png, 50_000, 50_000), "TOO_MANY_PIXELS"),
        Arguments.of("a PNG of no size", measuring(png, 0, -1), "BROKEN_PICTURE"));
  }

  private static Picture drawn(byte[] file) {
    return PictureFile.parse(file).asOptional().orElseThrow();
  }

  private static BufferedImage seen(Picture picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.content().bytes()));
  }

  private static BufferedImage photo(int width, int height) {
    BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = photo.createGraphics();
    pen.setColor(Color.BLUE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height / 2);
    pen.dispose();
    return photo;
  }

  private static byte[] file(BufferedImage photo, String kind) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(photo, kind, bytes);
    return bytes.toByteArray();
  }

  /** With what a camera writes into a photo, right behind the mark of a JPEG. */
  private static byte[] taken(BufferedImage photo, int orientation) throws IOException {
    byte[] jpeg = file(photo, "jpeg");
    ByteBuffer remarks = ByteBuffer.allocate(36 + WHERE.length());
    remarks.putShort((short) 0xFFE1).putShort((short) (remarks.capacity() - 2));
    remarks.put(ascii("Exif\0\0MM")).putShort((short) 42).putInt(8).putShort((short) 1);
    remarks.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    remarks.putShort((short) orientation).putShort((short) 0).putInt(0);
    remarks.put(ascii(WHERE));
    return ByteBuffer.allocate(jpeg.length + remarks.capacity())
        .put(jpeg, 0, 2)
        .put(remarks.array())
        .put(jpeg, 2, jpeg.length - 2)
        .array();
  }

  /** A file whose head says that it is so large. */
  private static byte[] measuring(byte[] png, int width, int height) {
    return ByteBuffer.wrap(png.clone()).putInt(16, width).putInt(20, height).array();
  }

  private static byte[] joined(byte[] file, String more) {
    return ByteBuffer.allocate(file.length + more.length()).put(file).put(ascii(more)).array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
