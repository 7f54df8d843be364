package nl.schakel.learning.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DemoProgrammeTest {

  @Test
  void is_known_by_the_same_id_in_every_process() {
    assertThat(DemoProgramme.CHAIN.id().value())
        .isEqualTo(UUID.fromString("f35922e6-e2b3-34af-8a0d-028a4879cb15"));
  }

  @Test
  void has_an_id_of_its_own() {
    assertThat(Arrays.stream(DemoProgramme.values()).map(DemoProgramme::id))
        .doesNotHaveDuplicates();
  }
}
