package nl.schakel.courses.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.courses.usecase.CompleteOutside.Row;
import nl.schakel.shared.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletedRowsTest {

  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.example;2026-11-20;85\nc@d.example;2026-11-22",
        "a@b.example,2026-11-20,85\r\n\r\nc@d.example,2026-11-22,\r\n",
        "a@b.example\t2026-11-20\t85\nc@d.example\t2026-11-22\t",
        "\uFEFFwie;klaar op;score\na@b.example;2026-11-20;85\nc@d.example;2026-11-22;",
      })
  void a_list_is_read_as_spreadsheets_write_it(String pasted) {
    List<Row> rows = CompletedRows.rows(pasted, NOW).asOptional().orElseThrow();
    assertThat(rows).extracting(Row::who).containsExactly("a@b.example", "c@d.example");
    assertThat(rows.getFirst().at()).isEqualTo(Instant.parse("2026-11-20T11:00:00Z"));
    assertThat(rows.getFirst().score()).contains(85);
    assertThat(rows.getLast().at()).isEqualTo(NOW);
    assertThat(rows.getLast().score()).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b.example;2026-11-20\nb@c.example;31-12-2026",
        "a@b.example;2026-11-20;101",
        "a@b.example;2026-11-20;-1",
        ";2026-11-20;80",
        "a@b.example;2026-11-20\nb@c.example;2026-02-30"
      })
  void a_line_that_cannot_be_read_stops_the_list(String pasted) {
    assertThat(CompletedRows.rows(pasted, NOW)).isEqualTo(Parsed.invalid("LIST_LINE"));
  }

  @Test
  void a_list_has_an_end_and_letters() {
    assertThat(CompletedRows.rows("wie;wanneer", NOW)).isEqualTo(Parsed.invalid("REQUIRED"));
    assertThat(CompletedRows.rows("a@b.example;2026-11-20\n".repeat(501), NOW))
        .isEqualTo(Parsed.invalid("LIST_TOO_LONG"));
    assertThat(CompletedRows.text(new byte[CompletedRows.LONGEST + 1]))
        .isEqualTo(Parsed.invalid("LIST_TOO_LONG"));
    assertThat(CompletedRows.text("Zoë".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(Parsed.invalid("NOT_UTF8"));
  }
}
