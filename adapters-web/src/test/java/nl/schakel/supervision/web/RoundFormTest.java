package nl.schakel.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schakel.supervision.web.RoundPage.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says of itself when it comes back can be changed on the way. */
class RoundFormTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "2026-11-21", "2199-01-01", "+999999999-12-31", "-999999999-01-01"})
  void a_day_that_the_page_never_offers_is_not_remembered(String first) {
    assertThat(RoundForm.asked(typed(first), TODAY)).isEmpty();
  }

  @Test
  void a_day_that_can_be_chosen_is_remembered() {
    assertThat(RoundForm.asked(typed("2026-11-22"), TODAY)).contains(new Wanted(TODAY, 3));
  }

  private static Map<String, List<String>> typed(String first) {
    return Map.of("first", List.of(first), "meetings", List.of("3"));
  }
}
