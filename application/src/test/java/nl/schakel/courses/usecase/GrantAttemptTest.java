package nl.schakel.courses.usecase;

import static nl.schakel.courses.model.ACourse.ALL_RIGHT;
import static nl.schakel.courses.model.ACourse.HALF_RIGHT;
import static nl.schakel.courses.model.ACourse.PARENTIFICATION;
import static nl.schakel.courses.model.ACourse.RECOGNISING;
import static nl.schakel.courses.model.ACourse.REFER;
import static nl.schakel.courses.model.ACourse.REFERRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.courses.CourseEvent.AttemptGranted;
import nl.schakel.courses.model.Answer.Chosen;
import nl.schakel.courses.model.Answer.Ordered;
import nl.schakel.courses.usecase.GrantAttempt.Command;
import nl.schakel.courses.usecase.GrantAttempt.Outcome;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.shared.NotFoundException;
import org.junit.jupiter.api.Test;

/** Somebody who did not pass in two tries gets a third, and passes. */
class GrantAttemptTest {

  private final Classroom room = new Classroom();
  private final Actor coordinator = WriteCourseTest.coordinator(DemoOrganisation.JMW.id());

  @Test
  void who_has_no_try_left_gets_one_more_and_not_two() {
    reads();
    assertThat(grant(coordinator)).isEqualTo(new Outcome.NotNeeded());
    fails();
    fails();
    assertThat(room.test.hand(room.learner, ALL_RIGHT)).isEqualTo(new TakeTest.Outcome.NoneLeft());
    assertThat(grant(coordinator)).isEqualTo(new Outcome.Granted());
    assertThat(grant(coordinator)).isEqualTo(new Outcome.NotNeeded());
    assertThat(room.told).singleElement().isInstanceOf(AttemptGranted.class);
    assertThat(room.memory.grants).containsExactly(room.learner.enrolment());
    assertThat(room.test.hand(room.learner, ALL_RIGHT)).isEqualTo(new TakeTest.Outcome.Passed(100));
    assertThat(grant(coordinator)).isEqualTo(new Outcome.NotNeeded());
  }

  @Test
  void only_a_coordinator_of_the_organiser_grants_to_who_learns_there() {
    reads();
    assertThatThrownBy(() -> grant(WriteCourseTest.coordinator(DemoOrganisation.VVSG.id())))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(
            () ->
                room.grant.grant(
                    new Command(coordinator, room.course.id(), EnrolmentId.next(), "Ziek")))
        .isInstanceOf(NotFoundException.class);
  }

  private void reads() {
    room.study.begin(room.learner);
    room.study.answer(room.learner, RECOGNISING.id(), PARENTIFICATION.id(), new Chosen(Set.of(1)));
    room.study.complete(room.learner, RECOGNISING.id());
    room.study.answer(room.learner, REFER.id(), REFERRING.id(), new Ordered(List.of(0, 1, 2)));
    room.study.complete(room.learner, REFER.id());
  }

  private void fails() {
    assertThat(room.test.hand(room.learner, HALF_RIGHT))
        .isInstanceOf(TakeTest.Outcome.Failed.class);
    room.later(Duration.ofMinutes(30));
  }

  private Outcome grant(Actor actor) {
    return room.grant.grant(
        new Command(actor, room.course.id(), room.learner.enrolment(), "Was ziek"));
  }
}
