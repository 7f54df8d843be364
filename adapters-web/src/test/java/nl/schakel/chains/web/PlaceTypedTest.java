package nl.schakel.chains.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.schakel.shared.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A municipality as people type it. */
class PlaceTypedTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource({
    "Rotterdam, GM0599",
    "rotterdam, GM0599",
    "GM0599, GM0599",
    "gm0599, GM0599",
    "Gand, 44021",
    "Den Haag, GM0518",
    "s-gravenhage, GM0518"
  })
  void by_name_in_any_language_or_by_code(String typed, String code) {
    assertThat(PlaceTyped.parse(typed, TODAY).asOptional())
        .hasValueSatisfying(
            place ->
                assertThat(place.meant())
                    .singleElement()
                    .satisfies(town -> assertThat(town.code().value()).isEqualTo(code)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nergenshuizen", "GM9999", "?", "'; drop table"})
  void what_nothing_is_called_is_refused(String typed) {
    assertThat(PlaceTyped.parse(typed, TODAY)).isInstanceOf(Parsed.Invalid.class);
    assertThat(PlaceTyped.areas(typed, TODAY)).isEmpty();
  }

  @Test
  void one_name_may_be_that_of_several() {
    assertThat(PlaceTyped.parse("Zwijndrecht", TODAY).asOptional())
        .hasValueSatisfying(place -> assertThat(place.isSeveral()).isTrue());
  }
}
