package nl.schakel.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.schakel.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  private static final Instant TEN = Instant.parse("2027-11-25T09:00:00Z");
  private static final Instant HALF_PAST_ELEVEN = Instant.parse("2027-11-25T10:30:00Z");

  private static Dates dates(Language language) {
    Clock clock = Clock.fixed(Instant.parse("2027-11-22T23:30:00Z"), BRUSSELS);
    return new Dates(Texts.onClassPath(Texts.Missing.FAILS).in(language), clock);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nl | donderdag 25 november 2027, 10.00-11.30 uur
          en | Thursday 25 November 2027, 10:00-11:30
          fr | jeudi 25 novembre 2027, de 10h00 à 11h30
          ar | الخميس 25 نوفمبر 2027، من الساعة 10:00 إلى 11:30
          """)
  void a_session_is_said_as_the_reader_says_it(String language, String said) {
    assertThat(bare(dates(new Language(language)).span(TEN, HALF_PAST_ELEVEN, BRUSSELS)))
        .isEqualTo(said);
  }

  @Test
  void a_session_past_midnight_names_both_days() {
    Instant oneAtNight = Instant.parse("2027-11-26T00:00:00Z");
    assertThat(dates(Language.DUTCH).span(TEN, oneAtNight, BRUSSELS))
        .isEqualTo("donderdag 25 november 2027, 10.00 uur tot vrijdag 26 november 2027, 01.00 uur");
  }

  @Test
  void arabic_isolates_what_it_quotes() {
    assertThat(dates(Language.ARABIC).day(LocalDate.of(2027, 11, 25))).contains("\u206825\u2069");
  }

  @Test
  void an_arabic_date_within_a_sentence_is_isolated_as_a_whole() {
    assertThat(dates(Language.ARABIC).span(TEN, HALF_PAST_ELEVEN, BRUSSELS))
        .startsWith("\u2068الخميس 25 نوفمبر 2027\u2069");
  }

  @Test
  void french_has_a_word_for_the_first_of_the_month() {
    assertThat(dates(Language.FRENCH).day(LocalDate.of(2027, 12, 1)))
        .isEqualTo("mercredi 1er décembre 2027");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2027-11-22T12:00:00Z | gisteren, maandag 22 november 2027
          2027-11-23T09:00:00Z | vandaag, dinsdag 23 november 2027
          2027-11-23T23:30:00Z | morgen, woensdag 24 november 2027
          2027-11-30T09:00:00Z | over 7 dagen, dinsdag 30 november 2027
          2027-12-01T09:00:00Z | woensdag 1 december 2027
          """)
  void distance_is_told_within_a_week_and_beside_the_date(Instant when, String said) {
    assertThat(dates(Language.DUTCH).relative(when, BRUSSELS)).isEqualTo(said);
  }

  @Test
  void the_zone_can_be_named() {
    assertThat(dates(Language.DUTCH).spanWithZone(TEN, HALF_PAST_ELEVEN, BRUSSELS))
        .isEqualTo("donderdag 25 november 2027, 10.00-11.30 uur (tijd in Brussel)");
  }

  private static String bare(String text) {
    return text.replaceAll("[\u2068\u2069]", "");
  }
}
