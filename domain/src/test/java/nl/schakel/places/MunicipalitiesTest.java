package nl.schakel.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.shared.Country;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalitiesTest {

  private static final MunicipalityCode ROTTERDAM = new MunicipalityCode("GM0599");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final Municipalities all = Municipalities.known();

  @ParameterizedTest
  @CsvSource({
    "2019-01-01, NL, 355",
    "2019-01-01, BE, 581",
    "2021-01-01, NL, 352",
    "2022-01-01, NL, 345",
    "2023-01-01, NL, 342",
    "2026-11-21, NL, 342",
    "2026-11-21, BE, 565"
  })
  void there_were_as_many_as_the_official_counts_say(LocalDate day, Country country, int count) {
    assertThat(all.existingOn(day)).filteredOn(one -> one.country() == country).hasSize(count);
  }

  @Test
  void a_municipality_that_merged_lives_on_in_its_successor_from_the_first_of_january() {
    MunicipalityCode appingedam = new MunicipalityCode("GM0003");

    assertThat(names(all.on(LocalDate.of(2020, 12, 31), appingedam))).containsExactly("Appingedam");
    assertThat(names(all.on(LocalDate.of(2021, 1, 1), appingedam))).containsExactly("Eemsdelta");
  }

  @Test
  void every_successor_exists_and_nobody_succeeds_in_a_circle() {
    assertThat(all.existingOn(LocalDate.of(2019, 1, 1)))
        .allSatisfy(one -> assertThat(all.on(TODAY, one.code())).isNotEmpty());
  }

  @Test
  void a_name_is_found_in_any_language_with_or_without_accents_and_apostrophes() {
    assertThat(names(all.called("mons", 3))).startsWith("Bergen");
    assertThat(names(all.called("s hertogenbosch", 3))).containsExactly("'s-Hertogenbosch");
    assertThat(names(all.called("sudwest", 3))).containsExactly("Súdwest-Fryslân");
    assertThat(all.called(" ", 3)).isEmpty();
  }

  @Test
  void an_exact_name_comes_before_one_that_begins_so() {
    assertThat(names(all.called("Utrecht", 5))).startsWith("Utrecht", "Utrechtse Heuvelrug");
  }

  @Test
  void what_is_near_is_measured_over_the_earth() {
    Municipality rotterdam = all.find(ROTTERDAM).orElseThrow();
    Municipality antwerp = all.called("Antwerpen", 1).getFirst();

    assertThat(rotterdam.distanceTo(antwerp)).isCloseTo(78, within(8.0));
    assertThat(names(all.near(rotterdam, 15, TODAY)))
        .startsWith("Rotterdam")
        .contains("Schiedam")
        .doesNotContain("Utrecht");
  }

  @Test
  void who_serves_the_province_serves_the_municipality() {
    assertThat(Area.around(all.find(ROTTERDAM).orElseThrow()))
        .extracting(Area::code)
        .containsExactlyInAnyOrder("GM0599", "NL-ZH", "NL");
  }

  @Test
  void an_area_is_read_from_its_code_or_refused_with_the_reason() {
    assertThat(Area.parse("BE-BRU")).isEqualTo(Parsed.valid(new Area.Region(Province.BE_BRU)));
    assertThat(Area.parse("NL")).isEqualTo(Parsed.valid(new Area.Nation(Country.NL)));
    assertThat(Area.parse("GM0599")).isEqualTo(Parsed.valid(new Area.Town(ROTTERDAM)));
    assertThat(Area.parse("GM9998")).isEqualTo(Parsed.invalid("UNKNOWN_MUNICIPALITY"));
    assertThat(Area.parse("Rotterdam")).isEqualTo(Parsed.invalid("INVALID_AREA"));
  }

  private static List<String> names(List<Municipality> municipalities) {
    return municipalities.stream().map(one -> one.name().in(Language.DUTCH)).toList();
  }
}
