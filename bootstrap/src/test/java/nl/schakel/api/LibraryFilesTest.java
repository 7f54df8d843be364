package nl.schakel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schakel.access.Browser;
import nl.schakel.bootstrap.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Files that authors put with an item: good, wrong, and meant to break something. */
@ApplicationTest
@TestPropertySource(properties = {"schakel.demo=true", "schakel.texts.missing=FAILS"})
class LibraryFilesTest {

  private static final String TYPE = "multipart/form-data; boundary=grens";

  @LocalServerPort int port;
  private Browser author = new Browser(0);
  private String page = "";

  @BeforeEach
  void somebody_writes() {
    author = new Browser(port).with("Accept-Language", "nl");
    author.logIn("professional@demo.example", "demo");
    HttpResponse<String> begun =
        author.submit(
            "/my/library/new",
            "/my/library/new",
            LibraryJourney.typed("TOOL", "Met een bestand", "Tekst."));
    page =
        begun.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]*", "")
            + "/files";
  }

  @Test
  void a_file_is_known_by_what_is_in_it_and_called_after_its_title() {
    assertThat(author.get(page).body()).contains("geen virusscanner ingesteld");
    assertThat(send(bytes("Stap een. Stap twee."), "Stappen: \"één\" / twee").statusCode())
        .isEqualTo(303);
    Matcher file = Pattern.compile(page + "/[0-9a-f-]{36}").matcher(author.get(page).body());
    assertThat(file.find()).isTrue();
    HttpResponse<String> saved = author.get(file.group());
    assertThat(saved.body()).isEqualTo("Stap een. Stap twee.");
    assertThat(saved.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"stappen-een-twee.txt\"");
    String hidden = "/library/files" + file.group().substring(page.length());
    assertThat(new Browser(port).get(hidden).statusCode()).isEqualTo(404);
    assertThat(author.submit(page, file.group() + "/removal", Map.of()).statusCode())
        .isEqualTo(303);
    assertThat(author.get(file.group()).statusCode()).isEqualTo(404);
  }

  @Test
  void what_only_a_hidden_version_has_can_no_longer_be_saved() {
    assertThat(send(bytes("Bel de buurvrouw."), "Stappen").statusCode()).isEqualTo(303);
    Matcher file = Pattern.compile(page + "/[0-9a-f-]{36}").matcher(author.get(page).body());
    assertThat(file.find()).isTrue();
    String item = page.replace("/files", "");
    String kept = item.replace("/my/library", "/library-keeping");
    Browser keeper = new Browser(port).with("Accept-Language", "nl");
    keeper.logIn("coordinator@demo.example", "demo");
    publish(keeper, item, kept);
    String saved = "/library/files" + file.group().substring(page.length());
    Browser reader = new Browser(port);
    assertThat(reader.get(saved).body()).isEqualTo("Bel de buurvrouw.");
    author.submit(page, file.group() + "/removal", Map.of());
    publish(keeper, item, kept);
    assertThat(reader.get(saved).statusCode()).isEqualTo(200);
    String hiding = kept + "/versions/1";
    keeper.submit(hiding, hiding + "/hiding", Map.of("reason", "Er stond iemand in"));
    assertThat(reader.get(saved).statusCode()).isEqualTo(404);
  }

  private void publish(Browser keeper, String item, String kept) {
    Map<String, String> typed =
        new HashMap<>(LibraryJourney.typed("TOOL", "Met een bestand", "Tekst."));
    typed.put("version", LibraryJourney.version(author, item));
    assertThat(author.submit(item, item + "/offer", typed).statusCode()).isEqualTo(303);
    Map<String, String> looked = Map.of("version", LibraryJourney.version(keeper, kept));
    assertThat(keeper.submit(kept, kept + "/publication", looked).statusCode()).isEqualTo(303);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void what_is_wrong_is_told_and_what_was_typed_is_kept(
      String what, byte[] file, String name, String told) {
    HttpResponse<String> answer = send(file, name);
    assertThat(answer.statusCode()).as(what).isEqualTo(400);
    assertThat(answer.body()).contains(told);
  }

  static Stream<Arguments> bad() {
    return Stream.of(
        Arguments.of("no file", new byte[0], "Kaarten", "Kies een bestand"),
        Arguments.of("a program", bytes("MZ\u0000\u0001"), "Kaarten", "hoe het bestand ook heet"),
        Arguments.of("a page", bytes("<html><script>"), "Kaarten", "hoe het bestand ook heet"),
        Arguments.of("half a PDF", bytes("%PDF-1.4\nx"), "Kaarten", "niet heel"),
        Arguments.of(
            "a PDF that runs",
            bytes("%PDF-1.4\n/JavaScript (x)\n%%EOF"),
            "Kaarten",
            "een programma"),
        Arguments.of("too large", new byte[6 * 1_024 * 1_024], "Kaarten", "hoogstens 5 MB"),
        Arguments.of("backwards", bytes("Tekst"), "kaart\u202Efdp.exe", "teken"));
  }

  private HttpResponse<String> send(byte[] file, String name) {
    return author.post(page, TYPE, body(file, name, author.csrfOn(page)));
  }

  private static byte[] body(byte[] file, String name, String csrf) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(part("_csrf\"", csrf));
    body.writeBytes(part("file\"; filename=\"..\\\\../kaart\u202Etxt.pdf\"", ""));
    body.writeBytes(file);
    body.writeBytes(part("name\"", name));
    body.writeBytes(part("language\"", "nl"));
    body.writeBytes(bytes("\r\n--grens--\r\n"));
    byte[] all = body.toByteArray();
    return Arrays.copyOfRange(all, 2, all.length);
  }

  private static byte[] part(String name, String value) {
    return bytes(
        "\r\n--grens\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n" + value);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
