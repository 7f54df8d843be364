package nl.schakel.access.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

  private static final EmailAddress OWNER = new EmailAddress("medewerker@ocmw.example");

  @ParameterizedTest
  @ValueSource(
      strings = {"een zin die ik onthoud", "ستة أولاد يلعبون معًا", "  spaties tellen mee  "})
  void a_sentence_in_any_script_is_a_password(String typed) {
    assertThat(Password.choose(typed, OWNER)).isEqualTo(Parsed.valid(new Password(typed)));
  }

  @ParameterizedTest
  @CsvSource({
    "'', REQUIRED",
    "elf tekens., TOO_SHORT",
    "wachtwoord123, EASY_TO_GUESS",
    "WachtWoord123, EASY_TO_GUESS",
    "aaaaaaaaaaaaaa, EASY_TO_GUESS",
    "xx medewerker@ocmw.example, EASY_TO_GUESS"
  })
  void what_is_guessed_first_is_none(String typed, String code) {
    assertThat(Password.choose(typed, OWNER)).isEqualTo(Parsed.invalid(code));
  }

  @Test
  void two_hundred_characters_are_enough() {
    assertThat(Password.choose("zin ".repeat(51), OWNER)).isEqualTo(Parsed.invalid("TOO_LONG"));
  }

  @Test
  void the_same_letters_from_another_keyboard_are_the_same_password() {
    assertThat(new Password("cafe\u0301 op de hoek"))
        .isEqualTo(new Password("caf\u00e9 op de hoek"));
  }

  @Test
  void it_does_not_show_itself() {
    assertThat(new Password("een zin die ik onthoud").toString()).doesNotContain("zin");
  }
}
