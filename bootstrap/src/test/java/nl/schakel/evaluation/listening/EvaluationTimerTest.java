package nl.schakel.evaluation.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import nl.schakel.evaluation.usecase.AskParticipants;
import nl.schakel.evaluation.usecase.ForgetInvitations;
import nl.schakel.learning.EditionId;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

class EvaluationTimerTest {

  private final EditionId stuck = EditionId.next();
  private final EditionId over = EditionId.next();
  private final List<EditionId> asked = new ArrayList<>();
  private final Deque<ForgetInvitations.Outcome> forgotten = new ArrayDeque<>();

  @Test
  void an_edition_that_fails_does_not_keep_the_others_waiting() {
    timer(() -> List.of(stuck, over)).ask();
    assertThat(asked).containsExactly(over);
  }

  @Test
  void a_database_that_is_away_is_asked_again_at_the_next_look() {
    EvaluationTimer timer =
        timer(
            () -> {
              throw new QueryTimeoutException("busy");
            });
    assertThatCode(timer::ask).doesNotThrowAnyException();
    assertThat(asked).isEmpty();
  }

  @Test
  void who_was_asked_is_forgotten_part_by_part() {
    forgotten.add(new ForgetInvitations.Outcome.Continues(500));
    forgotten.add(new ForgetInvitations.Outcome.Finished(3));
    timer(List::of).forget();
    assertThat(forgotten).isEmpty();
  }

  private EvaluationTimer timer(Supplier<List<EditionId>> due) {
    AskParticipants asking =
        new AskParticipants() {
          @Override
          public List<EditionId> due() {
            return due.get();
          }

          @Override
          public Outcome ask(EditionId edition) {
            if (edition.equals(stuck)) {
              throw new IllegalStateException("this one never works");
            }
            asked.add(edition);
            return new Outcome.Asked(1);
          }
        };
    return new EvaluationTimer(asking, forgotten::remove);
  }
}
