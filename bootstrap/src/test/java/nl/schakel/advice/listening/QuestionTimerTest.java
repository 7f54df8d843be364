package nl.schakel.advice.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.query.QuestionBook;
import nl.schakel.advice.usecase.ForgetQuestions;
import nl.schakel.advice.usecase.WatchQuestions;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;

class QuestionTimerTest {

  private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
  private static final Period HALF_A_YEAR = Period.ofMonths(6);

  private final QuestionId stuck = QuestionId.next();
  private final QuestionId late = QuestionId.next();
  private final List<QuestionId> seen = new ArrayList<>();
  private final Deque<ForgetQuestions.Outcome> forgotten = new ArrayDeque<>();

  @Test
  void every_question_of_which_the_time_has_come_is_looked_at() {
    timer(new Due(late, stuck)).look();
    assertThat(seen).containsExactly(late);
  }

  @Test
  void one_that_fails_does_not_keep_the_others_waiting() {
    timer(new Due(stuck, late)).look();
    assertThat(seen).containsExactly(late);
  }

  @Test
  void a_database_that_is_away_is_asked_again_at_the_next_look() {
    QuestionTimer timer =
        timer(
            new Due() {
              @Override
              public List<QuestionId> due(Instant now, int atMost) {
                throw new QueryTimeoutException("busy");
              }
            });
    assertThatCode(timer::look).doesNotThrowAnyException();
    assertThat(seen).isEmpty();
  }

  @Test
  void what_ended_long_ago_is_forgotten_part_by_part_until_nothing_is_left() {
    forgotten.add(new ForgetQuestions.Outcome.Continues(500));
    forgotten.add(new ForgetQuestions.Outcome.Continues(500));
    forgotten.add(new ForgetQuestions.Outcome.Finished(3));
    timer(new Due()).forget();
    assertThat(forgotten).isEmpty();
  }

  private QuestionTimer timer(QuestionBook book) {
    WatchQuestions watching =
        question -> {
          if (question.equals(stuck)) {
            throw new IllegalStateException("this one never works");
          }
          seen.add(question);
          return new WatchQuestions.Outcome.Noticed();
        };
    ForgetQuestions forgetting =
        keep -> {
          assertThat(keep).isEqualTo(HALF_A_YEAR);
          return forgotten.remove();
        };
    return new QuestionTimer(
        book, watching, forgetting, Clock.fixed(NOW, ZoneOffset.UTC), HALF_A_YEAR);
  }

  /** Only what a timer asks has an answer. */
  private static class Due implements QuestionBook {

    private final List<QuestionId> due;

    Due(QuestionId... due) {
      this.due = List.of(due);
    }

    @Override
    public List<QuestionId> due(Instant now, int atMost) {
      assertThat(now).isEqualTo(NOW);
      return due;
    }

    @Override
    public Optional<Asking> find(QuestionId id) {
      return Optional.empty();
    }

    @Override
    public Page<Asking> askedBy(PersonId asker, PageRequest page) {
      return none(page);
    }

    @Override
    public Page<Asking> of(Collection<OrganisationId> partners, PageRequest page) {
      return none(page);
    }

    @Override
    public Page<Asking> waiting(PageRequest page) {
      return none(page);
    }

    private static Page<Asking> none(PageRequest page) {
      return new Page<>(List.of(), page.number(), page.size(), 0);
    }
  }
}
