package nl.schakel.notifications.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "short",
        "Een lange titel die zeker niet op één regel van vijfenzeventig octetten past, echt niet",
        "التعرّف على الزواج القسري وما يمكن أن يفعله المهني عندما يظن أن شيئًا ما ليس على ما يرام",
        "🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶🧶"
      })
  void no_line_is_longer_than_75_octets_and_none_is_cut_inside_a_character(String text) {
    String written = new ContentLines().addText("SUMMARY", text).toString();
    assertThat(written.split("\r\n"))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(written).doesNotContain("\uFFFD").endsWith("\r\n");
    assertThat(written.replace("\r\n ", "").strip())
        .isEqualTo("SUMMARY:" + text.replace(",", "\\,"));
  }

  @Test
  void text_cannot_add_a_line_or_a_value() {
    assertThat(
            new ContentLines()
                .addText("SUMMARY", "a\r\nATTENDEE:mailto:x@y.example\nb;c,d\\e\u0007f")
                .toString())
        .isEqualTo("SUMMARY:a\\nATTENDEE:mailto:x@y.example\\nb\\;c\\,d\\\\e f\r\n");
  }
}
