package nl.schakel.courses.usecase;

import static nl.schakel.courses.model.ACourse.ALL_RIGHT;
import static nl.schakel.courses.model.ACourse.HALF_RIGHT;
import static nl.schakel.courses.model.ACourse.PARENTIFICATION;
import static nl.schakel.courses.model.ACourse.RECOGNISING;
import static nl.schakel.courses.model.ACourse.REFER;
import static nl.schakel.courses.model.ACourse.REFERRING;
import static nl.schakel.courses.model.ACourse.SIGNALS;
import static nl.schakel.courses.model.ACourse.THOUGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.courses.CourseEvent.CourseFinished;
import nl.schakel.courses.model.Answer.Chosen;
import nl.schakel.courses.model.Answer.Ordered;
import nl.schakel.courses.model.Answer.Written;
import nl.schakel.courses.model.Chapter;
import nl.schakel.courses.model.Exercise.Verdict;
import nl.schakel.courses.usecase.StudyCourse.Learner;
import nl.schakel.courses.usecase.StudyCourse.Outcome;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import org.junit.jupiter.api.Test;

/** A professional goes through the course on the second generation. */
class StudyCourseTest {

  private static final Duration PAUSE = Duration.ofMinutes(30);

  private final Classroom room = new Classroom();
  private final Learner learner = room.learner;

  @Test
  void a_course_is_gone_through_from_the_first_chapter_to_the_test() {
    assertThat(room.study.begin(learner)).isEqualTo(goesOn(RECOGNISING.id()));
    assertThat(room.study.complete(learner, RECOGNISING.id()))
        .isEqualTo(new Outcome.Unanswered(List.of(PARENTIFICATION.id())));
    assertThat(answer(new Chosen(Set.of(0)))).isEqualTo(new Outcome.Judged(Verdict.WRONG));
    assertThat(room.study.complete(learner, RECOGNISING.id())).isEqualTo(goesOn(REFER.id()));
    assertThat(room.study.begin(learner)).isEqualTo(goesOn(REFER.id()));
    readsTheRest();
    assertThat(room.told).isEmpty();
    assertThat(room.test.hand(learner, ALL_RIGHT)).isEqualTo(new TakeTest.Outcome.Passed(100));
    assertThat(room.told).singleElement().isInstanceOf(CourseFinished.class);
    assertThat(room.test.hand(learner, HALF_RIGHT)).isEqualTo(new TakeTest.Outcome.Passed(100));
    assertThat(room.study.complete(learner, REFER.id())).isEqualTo(new Outcome.Finished());
    assertThat(room.told).hasSize(1);
  }

  @Test
  void the_test_comes_after_the_chapters_and_wants_every_answer() {
    room.study.begin(learner);
    assertThat(room.test.hand(learner, ALL_RIGHT)).isEqualTo(new TakeTest.Outcome.ChaptersFirst());
    readsAll();
    assertThat(room.test.hand(learner, Map.of(PARENTIFICATION.id(), new Chosen(Set.of(1)))))
        .isEqualTo(new TakeTest.Outcome.Unanswered(List.of(SIGNALS.id())));
  }

  @Test
  void who_fails_waits_and_may_try_no_more_than_is_allowed() {
    room.study.begin(learner);
    readsAll();
    assertThat(room.test.hand(learner, HALF_RIGHT))
        .isEqualTo(new TakeTest.Outcome.Failed(50, Optional.of(room.instant().plus(PAUSE))));
    room.later(PAUSE.minusSeconds(1));
    assertThat(room.test.hand(learner, ALL_RIGHT)).isInstanceOf(TakeTest.Outcome.TooSoon.class);
    room.later(Duration.ofSeconds(1));
    assertThat(room.test.hand(learner, HALF_RIGHT))
        .isEqualTo(new TakeTest.Outcome.Failed(50, Optional.empty()));
    room.later(PAUSE);
    assertThat(room.test.hand(learner, ALL_RIGHT)).isEqualTo(new TakeTest.Outcome.NoneLeft());
    assertThat(room.told).isEmpty();
  }

  @Test
  void what_says_of_whom_it_is_is_not_kept() {
    room.study.begin(learner);
    assertThat(
            room.study.answer(
                learner, RECOGNISING.id(), THOUGHT.id(), new Written("Bel Sara: 06-12345678")))
        .isInstanceOf(Outcome.TellsOfSomebody.class);
    assertThat(room.memory.answers(learner.enrolment())).isEmpty();
  }

  @Test
  void nobody_else_gets_in() {
    room.study.begin(learner);
    Learner stranger = new Learner(PersonId.next(), learner.enrolment());
    Learner unknown = new Learner(learner.person(), EnrolmentId.next());
    assertThatThrownBy(() -> room.study.begin(stranger)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> room.study.begin(unknown)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> room.test.hand(stranger, ALL_RIGHT))
        .isInstanceOf(NotFoundException.class);
  }

  private void readsAll() {
    answer(new Chosen(Set.of(1)));
    room.study.complete(learner, RECOGNISING.id());
    readsTheRest();
  }

  private void readsTheRest() {
    room.study.answer(learner, REFER.id(), REFERRING.id(), new Ordered(List.of(0, 1, 2)));
    assertThat(room.study.complete(learner, REFER.id()))
        .isEqualTo(new Outcome.GoesOn(Optional.empty()));
  }

  private Outcome answer(Chosen answer) {
    return room.study.answer(learner, RECOGNISING.id(), PARENTIFICATION.id(), answer);
  }

  private static Outcome goesOn(Chapter.Id chapter) {
    return new Outcome.GoesOn(Optional.of(chapter));
  }
}
