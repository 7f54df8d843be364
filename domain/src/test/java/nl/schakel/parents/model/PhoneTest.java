package nl.schakel.parents.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.shared.Country;
import nl.schakel.shared.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0612345678",
        "06-12345678",
        "06 12 34 56 78",
        "06.1234.5678",
        "(06) 12345678",
        "+31612345678",
        "+31 (0)6 12345678",
        "0031 6 12345678",
        "\u200e+31 6 1234 5678",
        "٠٦١٢٣٤٥٦٧٨",
        "۰۶ ۱۲۳۴۵۶۷۸"
      })
  void one_number_is_the_same_however_it_is_written(String typed) {
    assertThat(Phone.parse(typed, Country.NL)).isEqualTo(Parsed.valid(new Phone("+31612345678")));
  }

  @ParameterizedTest
  @CsvSource({
    "0470 12 34 56, +32470123456",
    "02/123.45.67, +3221234567",
    "+32 (0)470 12 34 56, +32470123456",
    "+49 1512 3456789, +4915123456789",
    "00380 44 123 45 67, +380441234567"
  })
  void belgian_and_foreign_numbers_are_known(String typed, String number) {
    assertThat(Phone.parse(typed, Country.BE)).isEqualTo(Parsed.valid(new Phone(number)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "061234567",
        "06123456789",
        "612345678",
        "+31 0612345678",
        "112",
        "Amina",
        "+",
        "0",
        "++31"
      })
  void what_is_no_number_is_refused(String typed) {
    assertThat(Phone.parse(typed, Country.NL)).isEqualTo(Parsed.invalid("INVALID_PHONE_NUMBER"));
  }

  @Test
  void a_name_is_a_first_name_in_any_script_and_no_number_or_address() {
    for (String name :
        new String[] {"Amina", "أمينة", "ኣማኒኤል", "Оксана", "Jan-Willem", "Ouder A"}) {
      assertThat(Alias.parse(name)).isEqualTo(Parsed.valid(new Alias(name)));
    }
    for (String other : new String[] {"Amina 2", "a@b.example", "٠٦١٢", "V-1234"}) {
      assertThat(Alias.parse(other)).isEqualTo(Parsed.invalid("NOT_A_FIRST_NAME"));
    }
    assertThat(Alias.parse("A".repeat(41))).isEqualTo(Parsed.invalid("TOO_LONG"));
  }
}
