package nl.schakel.referrals.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.shared.CheckedCode;
import nl.schakel.shared.Parsed;
import org.junit.jupiter.api.Test;

class HandoverCodeTest {

  @Test
  void a_code_has_eight_symbols_and_makes_no_word() {
    codes().forEach(code -> assertThat(code.value()).matches("[0-9BCDFGHJKMNPQRSTVWXZ]{8}"));
    assertThat(codes().distinct()).hasSize(200);
  }

  @Test
  void every_single_mistyped_symbol_is_noticed() {
    codes()
        .flatMap(code -> IntStream.range(0, 8).boxed().flatMap(place -> others(code, place)))
        .forEach(
            typed ->
                assertThat(HandoverCode.parse(typed)).isEqualTo(Parsed.invalid("MISTYPED_CODE")));
  }

  private static Stream<String> others(HandoverCode code, int place) {
    return CheckedCode.SYMBOLS
        .chars()
        .filter(symbol -> symbol != code.value().charAt(place))
        .mapToObj(
            symbol ->
                code.value().substring(0, place)
                    + (char) symbol
                    + code.value().substring(place + 1));
  }

  @Test
  void every_two_neighbours_that_changed_places_are_noticed() {
    codes()
        .map(HandoverCode::value)
        .flatMap(
            code ->
                IntStream.range(0, 7)
                    .filter(place -> code.charAt(place) != code.charAt(place + 1))
                    .mapToObj(place -> swapped(code, place)))
        .forEach(
            typed ->
                assertThat(HandoverCode.parse(typed)).isEqualTo(Parsed.invalid("MISTYPED_CODE")));
  }

  private static String swapped(String code, int place) {
    return code.substring(0, place)
        + code.charAt(place + 1)
        + code.charAt(place)
        + code.substring(place + 2);
  }

  @Test
  void what_looks_alike_is_forgiven_and_so_is_how_it_is_written() {
    codes()
        .forEach(
            code -> {
              String typed =
                  " " + code.spoken().toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l');
              assertThat(HandoverCode.parse(typed.replace('v', 'u'))).isEqualTo(Parsed.valid(code));
            });
  }

  @Test
  void what_cannot_be_one_is_told_apart_from_what_was_mistyped() {
    Stream.of("", "1234567", "123456789", "ABCDEFGH", "1234567é", "1234-567Y")
        .forEach(
            typed ->
                assertThat(HandoverCode.parse(typed)).isEqualTo(Parsed.invalid("INVALID_CODE")));
  }

  @Test
  void nobody_reads_a_code_in_a_log() {
    HandoverCode code = HandoverCode.random(new Random(1));
    assertThat(code.toString()).doesNotContain(code.value());
    assertThat(AReferral.draft().toString()).doesNotContain(AReferral.CODE.value());
  }

  private static Stream<HandoverCode> codes() {
    Random random = new Random(7);
    return IntStream.range(0, 200).mapToObj(_ -> HandoverCode.random(random));
  }
}
