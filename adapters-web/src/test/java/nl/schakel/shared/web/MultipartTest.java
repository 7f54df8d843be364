package nl.schakel.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.schakel.shared.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartTest {

  private static final int LARGEST = 100;
  private static final String TYPE = "multipart/form-data; boundary=grens";
  private static final String FIELD =
      "--grens\r\nContent-Disposition: form-data; name=\"text.nl\"\r\n\r\nZoë\r\n";
  private static final String FILE =
      "--grens\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"../x\"\r\n\r\n";
  private static final String END = "\r\n--grens--\r\n";

  @Test
  void fields_and_files_are_told_apart_and_the_name_of_a_file_means_nothing() throws IOException {
    String tricky = "a\r\r\n--gren\r\n\r\n--grenzeloos";
    Multipart.Sent sent = read(FIELD + FIELD + FILE + tricky + END);
    assertThat(sent.fields()).isEqualTo(Map.of("text.nl", List.of("Zoë", "Zoë")));
    assertThat(text(sent)).isEqualTo(new Reading.Right<>(tricky));
    assertThat(sent.files().read("other", MultipartTest::parsed))
        .isEqualTo(Reading.wrong("REQUIRED"));
  }

  @Test
  void what_was_typed_beside_a_file_that_is_too_large_is_kept() throws IOException {
    Multipart.Sent sent = read(FILE + "x".repeat(LARGEST + 1) + "\r\n" + FIELD + END.substring(2));
    assertThat(sent.fields()).isEqualTo(Map.of("text.nl", List.of("Zoë")));
    assertThat(text(sent)).isEqualTo(new Reading.Wrong<>("FILE_TOO_LARGE", Map.of("megabytes", 1)));
  }

  @Test
  void a_file_that_was_not_chosen_is_none() throws IOException {
    assertThat(text(read(FILE + END))).isEqualTo(Reading.wrong("REQUIRED"));
  }

  @Test
  void what_never_ends_is_not_read_for_ever() {
    String endless = FILE + "x".repeat(RequestContent.MAXIMUM_BODY + 5 * LARGEST) + END;
    assertThatThrownBy(() -> read(endless)).isInstanceOf(Unanswerable.class);
    String field = FIELD.replace("Zoë", "x".repeat(RequestContent.MAXIMUM_BODY + 1));
    assertThatThrownBy(() -> read(field + END)).isInstanceOf(Unanswerable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--grens",
        "--grens\r\n",
        "--grens\r\n\r\nno header\r\n--grens--",
        "--grens\r\nContent-Disposition: form-data\r\n\r\nno name\r\n--grens--",
        "--grens\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nnever ends",
        "--grens\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\u0001\r\n--grens!!",
        "--andere\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--andere--"
      })
  void what_is_broken_is_told_and_not_guessed(String body) {
    assertThatThrownBy(() -> read(body)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void without_a_boundary_there_are_no_parts() {
    assertThatThrownBy(
            () -> Multipart.read(new ByteArrayInputStream(new byte[9]), "multipart/form-data", 9))
        .isInstanceOf(InvalidInput.class);
  }

  private static Multipart.Sent read(String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return Multipart.read(new ByteArrayInputStream(bytes), TYPE, LARGEST);
  }

  private static Reading<String> text(Multipart.Sent sent) {
    return sent.files().read("picture", MultipartTest::parsed);
  }

  private static Parsed<String> parsed(byte[] content) {
    return Parsed.valid(new String(content, StandardCharsets.UTF_8));
  }
}
