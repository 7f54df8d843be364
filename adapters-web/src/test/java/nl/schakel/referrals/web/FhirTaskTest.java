package nl.schakel.referrals.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.referrals.ReferralState;
import org.junit.jupiter.api.Test;

/** What the page says is what the code does, for every state. */
class FhirTaskTest {

  /** The value set of Task.status in R4. */
  private static final Set<String> R4 =
      Set.of(
          "draft",
          "requested",
          "received",
          "accepted",
          "rejected",
          "ready",
          "cancelled",
          "in-progress",
          "on-hold",
          "failed",
          "completed",
          "entered-in-error");

  @Test
  void every_state_has_a_status_that_there_is() {
    assertThat(ReferralState.values())
        .allSatisfy(
            state ->
                assertThat(Stream.of(true, false).map(seen -> FhirTask.of(state, seen).status()))
                    .isSubsetOf(R4));
    assertThat(
            Arrays.stream(ReferralState.values()).map(s -> FhirTask.of(s, true).businessStatus()))
        .doesNotHaveDuplicates();
  }

  @Test
  void what_is_over_is_over_in_their_words_too() {
    Set<String> over = Set.of("completed", "rejected", "failed", "cancelled", "entered-in-error");
    for (ReferralState state : ReferralState.values()) {
      boolean isDone = state.isTerminal() || state == ReferralState.ENDED;
      assertThat(over.contains(FhirTask.of(state, true).status()))
          .as(state.name())
          .isEqualTo(isDone);
    }
  }

  @Test
  void the_page_has_the_same_table() throws IOException {
    assertThat(rows()).containsExactlyInAnyOrderElementsOf(states());
  }

  /** The rows of the table of states, without its head and without the reasons. */
  private static List<String> rows() throws IOException {
    return Files.readAllLines(Path.of("../docs/fhir.md")).stream()
        .filter(line -> line.matches("\\| [A-Z_]{4,}[ ,].*"))
        .map(line -> List.of(line.replace("`", "").split(" ?\\| ?")))
        .filter(cells -> cells.size() == 5)
        .map(cells -> String.join(" | ", cells.subList(1, 4)))
        .toList();
  }

  private static List<String> states() {
    Stream<String> unseen =
        Arrays.stream(ReferralState.values()).map(state -> line(state.name(), state, false));
    String seen = line("OFFERED, acknowledged", ReferralState.OFFERED, true);
    return Stream.concat(unseen, Stream.of(seen)).toList();
  }

  private static String line(String name, ReferralState state, boolean seen) {
    FhirTask task = FhirTask.of(state, seen);
    return name + " | " + task.status() + " | " + task.businessStatus();
  }
}
