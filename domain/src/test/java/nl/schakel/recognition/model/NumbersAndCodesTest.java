package nl.schakel.recognition.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.schakel.recognition.model.NumberScheme.Proof;
import nl.schakel.shared.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people copy by hand: numbers of registers and codes of certificates. */
class NumbersAndCodesTest {

  private final NumberScheme scheme = new NumberScheme("RP", 6, Proof.ELEVEN);

  @ParameterizedTest
  @CsvSource({
    "RP100005, RP100005",
    "'rp 1000 05', RP100005",
    "RP-100.005, RP100005",
    "XX100005, WRONG_PREFIX",
    "RP, WRONG_PREFIX",
    "100005, WRONG_PREFIX",
    "RP10005, WRONG_LENGTH",
    "RP1000055, WRONG_LENGTH",
    "RP100006, WRONG_PROOF",
    "RP٠١٢٣٤٥, FORBIDDEN_CHARACTER",
    "'=RP100005', FORBIDDEN_CHARACTER",
    "'   ', REQUIRED"
  })
  void a_number_is_understood_or_told_what_is_wrong(String typed, String outcome) {
    assertThat(scheme.parse(typed)).isIn(Parsed.valid(outcome), Parsed.invalid(outcome));
    assertThat(scheme.parse(typed).asOptional().isPresent())
        .isEqualTo(outcome.startsWith("RP100005"));
  }

  @Test
  void a_single_wrong_digit_never_passes_the_proof() {
    for (Proof proof : new Proof[] {Proof.ELEVEN, Proof.LUHN}) {
      NumberScheme proven = new NumberScheme("", 6, proof);
      for (int number = 100_000; number < 101_000; number++) {
        String right = String.valueOf(number);
        if (proven.parse(right).asOptional().isPresent()) {
          String wrong = right.substring(0, 5) + (char) ('0' + (right.charAt(5) - '0' + 1) % 10);
          assertThat(proven.parse(wrong)).isEqualTo(Parsed.invalid("WRONG_PROOF"));
        }
      }
    }
  }

  @Test
  void of_a_register_that_nobody_described_any_sign_is_taken() {
    assertThat(NumberScheme.ANY.parse("ab-123")).isEqualTo(Parsed.valid("AB123"));
    assertThat(NumberScheme.ANY.parse("1".repeat(21))).isEqualTo(Parsed.invalid("TOO_LONG"));
  }

  @Test
  void a_code_is_read_back_however_it_was_copied() {
    Set<String> seen = new HashSet<>();
    for (int each = 0; each < 2_000; each++) {
      VerificationCode code = VerificationCode.next();
      assertThat(seen.add(code.value())).isTrue();
      assertThat(code.written()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
      String copied = code.written().toLowerCase(Locale.ROOT).replace('0', 'o');
      assertThat(VerificationCode.parse(" " + copied)).isEqualTo(Parsed.valid(code));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7K3M", "7K3M-Q2XW-9DHA-V4T!", "7K3MQ2XW9DHAV4TC0", "' or 1=1"})
  void what_is_no_code_is_said_to_be_none(String typed) {
    assertThat(VerificationCode.parse(typed)).isEqualTo(Parsed.invalid("INVALID_CODE"));
  }
}
