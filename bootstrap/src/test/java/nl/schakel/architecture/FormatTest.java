package nl.schakel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schakel.bootstrap.BesideOthers;
import org.junit.jupiter.api.Test;

/** One format, so that nobody discusses it. */
@BesideOthers
class FormatTest {

  @Test
  void every_source_is_formatted() {
    assertThat(Format.unformatted().map(Source::path))
        .as("put right by: mvn -q -Pformat process-test-classes")
        .isEmpty();
  }

  @Test
  void a_careless_line_is_noticed() {
    String careless = "package nl.schakel;\nimport java.util.List;\nclass A {int b ;}\n";

    assertThat(Format.of(careless)).isEqualTo("package nl.schakel;\n\nclass A {\n  int b;\n}\n");
  }
}
