package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.schakel.access.Browser;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What people send as a picture: good, wrong, broken on the way, or meant to break something. */
@ApplicationTest
@TestPropertySource(properties = {"schakel.demo=true", "schakel.texts.missing=FAILS"})
class UploadTest {

  private static final Pattern COURSE = Pattern.compile("/planning/courses/[0-9a-f-]{36}");
  private static final Pattern PICTURE = Pattern.compile("/courses/pictures/[0-9a-f]{64}");
  private static final String TYPE = "multipart/form-data; boundary=grens";
  private static final int MEGABYTE = 1_024 * 1_024;

  @LocalServerPort int port;
  private Browser author = new Browser(0);
  private String page = "";

  @BeforeEach
  void a_coordinator_writes_a_course() {
    author = new Browser(port).with("Accept-Language", "nl");
    author.logIn("coordinator@demo.example", "demo");
    Matcher course = COURSE.matcher(author.get("/planning/courses").body());
    assertThat(course.find()).isTrue();
    page = course.group() + "/pictures";
  }

  @Test
  void a_picture_is_shown_to_whoever_has_its_address_and_to_nobody_as_anything_else() {
    assertThat(send(photo(), "Een <kring> mensen").statusCode()).isEqualTo(303);
    Matcher picture = PICTURE.matcher(author.get(page).body());
    assertThat(picture.find()).isTrue();
    HttpResponse<String> seen = new Browser(port).get(picture.group());
    assertThat(seen.statusCode()).isEqualTo(200);
    assertThat(seen.headers().firstValue("Content-Type")).contains("image/png");
    assertThat(seen.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(seen.headers().firstValue("Cache-Control").orElseThrow())
        .contains("immutable", "max-age=31536000");
    assertThat(seen.headers().firstValue("Set-Cookie")).isEmpty();
    for (String nothing : new String[] {"x", "0".repeat(64), "A".repeat(64), "..%2f", "%00"}) {
      assertThat(new Browser(port).get("/courses/pictures/" + nothing).statusCode())
          .isBetween(400, 404);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void what_is_wrong_is_told_and_what_was_typed_is_kept(String name, byte[] file, String told) {
    HttpResponse<String> answer = send(file, "Een kring mensen");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(told, "value=\"Een kring mensen\"");
  }

  static Stream<Arguments> bad() {
    byte[] photo = photo();
    return Stream.of(
        Arguments.of("no file", new byte[0], "Kies een bestand"),
        Arguments.of("an SVG", bytes("<svg onload='alert(1)'/>"), "geen JPEG of PNG"),
        Arguments.of("half of one", Arrays.copyOf(photo, photo.length / 2), "niet heel"),
        Arguments.of("too large", new byte[6 * MEGABYTE], "hoogstens 5 MB"));
  }

  @Test
  void a_picture_says_what_is_on_it() {
    HttpResponse<String> answer = send(photo(), " ");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("voor wie de afbeelding niet kan zien");
  }

  @Test
  void what_cannot_be_read_or_is_endless_is_refused_and_the_next_one_is_taken() {
    byte[] whole = body(photo(), "Kring", author.csrfOn(page));
    byte[] cut = Arrays.copyOf(whole, whole.length - 20);
    assertThat(author.post(page, TYPE, cut).statusCode()).isEqualTo(400);
    assertThat(author.post(page, "multipart/form-data", whole).statusCode()).isEqualTo(400);
    assertThat(author.post(page, "multipart/mixed; boundary=grens", whole).statusCode())
        .isEqualTo(403);
    assertThat(send(photo(), "Kring").statusCode()).isEqualTo(303);
  }

  @Test
  void of_a_visitor_no_file_is_read() {
    byte[] large = body(new byte[MEGABYTE / 4], "x", "");
    assertThat(new Browser(port).post(page, TYPE, large).statusCode()).isEqualTo(413);
    assertThat(new Browser(port).post(page, TYPE, body(new byte[9], "x", "")).statusCode())
        .isEqualTo(403);
  }

  /** Everywhere else a body stays small, whatever it says that it is. */
  @Test
  void where_no_file_is_asked_for_none_is_read() {
    byte[] large = body(new byte[MEGABYTE / 4], "x", author.csrfOn("/my/profile"));
    assertThat(author.post("/my/profile", TYPE, large).statusCode()).isEqualTo(413);
    assertThat(author.post("/api/v1/enrolments", TYPE, bytes("{}")).statusCode()).isEqualTo(415);
  }

  private HttpResponse<String> send(byte[] file, String text) {
    return author.post(page, TYPE, body(file, text, author.csrfOn(page)));
  }

  private static byte[] body(byte[] file, String text, String csrf) {
    try {
      ByteArrayOutputStream body = new ByteArrayOutputStream();
      body.write(part("_csrf\"", csrf));
      body.write(part("picture\"; filename=\"..\\\\../foto.png\"", ""));
      body.write(file);
      body.write(part("text.nl\"", text));
      body.write(bytes("\r\n--grens--\r\n"));
      return Arrays.copyOfRange(body.toByteArray(), 2, body.size());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] part(String name, String value) {
    return bytes(
        "\r\n--grens\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n" + value);
  }

  private static byte[] photo() {
    try {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      BufferedImage image = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
      for (int x = 0; x < 120; x++) {
        image.setRGB(x, x % 80, 0x10101 * x);
      }
      ImageIO.write(image, "png", file);
      return file.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
