package nl.schakel.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetFileTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+32470", "-2", "@SUM(A1)", "\tx"})
  void what_a_spreadsheet_would_run_becomes_text(String cell) {
    assertThat(SpreadsheetFile.harmless(cell)).isEqualTo("'" + cell);
  }

  @Test
  void everything_else_stays_as_it_is() {
    assertThat(SpreadsheetFile.harmless("Noor = Nour")).isEqualTo("Noor = Nour");
    assertThat(SpreadsheetFile.harmless("")).isEmpty();
  }
}
