package nl.schakel.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.query.Planning.EditionLine;
import nl.schakel.learning.query.Planning.EditionState;
import nl.schakel.learning.web.PlanningTask.Kind;
import nl.schakel.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class PlanningTaskTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  @Test
  void somebody_who_waits_for_a_decision_comes_first() {
    assertThat(
            tasks(
                edition(EditionState.DRAFT, 90, 0, 0, 0), edition(EditionState.OPEN, 90, 9, 0, 2)))
        .containsExactly(Kind.REVIEWS, Kind.DRAFT);
  }

  @Test
  void too_few_people_are_a_task_only_when_the_date_is_near() {
    assertThat(tasks(edition(EditionState.OPEN, 20, 4, 0, 0))).containsExactly(Kind.BELOW_MINIMUM);
    assertThat(tasks(edition(EditionState.OPEN, 22, 4, 0, 0))).isEmpty();
    assertThat(tasks(edition(EditionState.CONFIRMED, 20, 4, 0, 0))).isEmpty();
  }

  @Test
  void a_long_line_before_a_full_room_is_worth_a_thought() {
    assertThat(tasks(edition(EditionState.OPEN, 90, 15, 3, 0))).containsExactly(Kind.WAITING_LIST);
    assertThat(tasks(edition(EditionState.OPEN, 90, 15, 2, 0))).isEmpty();
  }

  private static List<Kind> tasks(EditionLine... editions) {
    return PlanningTask.of(List.of(editions), NOW).stream().map(PlanningTask::kind).toList();
  }

  private static EditionLine edition(
      EditionState state, int days, int taken, int waiting, int reviews) {
    return new EditionLine(
        EditionId.next(),
        ProgrammeId.next(),
        LocalizedText.dutch("Trauma"),
        state,
        Optional.of(NOW.plus(Duration.ofDays(days))),
        ZoneId.of("Europe/Brussels"),
        15,
        taken,
        waiting,
        8,
        reviews);
  }
}
