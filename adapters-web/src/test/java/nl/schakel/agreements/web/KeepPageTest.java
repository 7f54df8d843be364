package nl.schakel.agreements.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import org.junit.jupiter.api.Test;

class KeepPageTest {

  @Test
  void a_form_has_rows_to_spare_also_after_it_was_refused() {
    KeepPage page = page(2, 0);
    assertThat(page.rows("parties", 3)).isEqualTo(5);
    KeepPage refused = page.with(List.of(FieldError.of("/slug", "ALREADY_EXISTS")));
    assertThat(refused.rows("parties", 3)).isEqualTo(5);
  }

  @Test
  void rows_that_were_sent_empty_do_not_make_it_longer_each_time() {
    KeepPage refused = page(2, 3).with(List.of(FieldError.of("/slug", "ALREADY_EXISTS")));
    assertThat(refused.rows("parties", 3)).isEqualTo(5);
  }

  @Test
  void a_form_ends_somewhere() {
    assertThat(page(59, 0).rows("parties", 3)).isEqualTo(Rows.MOST);
    assertThat(page(0, 0).rows("parties", 3)).isEqualTo(3);
  }

  private static KeepPage page(int written, int empty) {
    Map<String, List<String>> values = new HashMap<>();
    IntStream.range(0, written + empty)
        .forEach(
            row ->
                values.put(
                    "parties." + row + ".organisation", List.of(row < written ? "JMW" : " ")));
    return new KeepPage(
        new FormView("agreements.covenant", values, List.of()),
        "/",
        Optional.empty(),
        List.of(),
        List.of(),
        false);
  }
}
