package nl.schakel.courses.usecase;

import static nl.schakel.courses.model.ACourse.CONTENT;
import static nl.schakel.courses.model.ACourse.PARENTIFICATION;
import static nl.schakel.courses.model.ACourse.RECOGNISING;
import static nl.schakel.courses.model.ACourse.REFER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.courses.CourseEvent.Change;
import nl.schakel.courses.CourseEvent.CourseChanged;
import nl.schakel.courses.model.Answer.Chosen;
import nl.schakel.courses.model.CourseContent;
import nl.schakel.courses.query.CourseReading.Way;
import nl.schakel.courses.usecase.PublishCourse.Outcome;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;

/** A coordinator writes on a course while somebody learns from it. */
class WriteCourseTest {

  private final Classroom room = new Classroom();
  private final Actor author = coordinator(DemoOrganisation.JMW.id());

  @Test
  void a_chapter_that_is_deleted_while_somebody_is_in_it_hurts_nobody() {
    room.study.begin(room.learner);
    room.study.answer(room.learner, RECOGNISING.id(), PARENTIFICATION.id(), new Chosen(Set.of(1)));
    revise(content -> content.without(RECOGNISING.id()));
    assertThat(room.publish.publish(author, room.course.id())).isEqualTo(new Outcome.Published(2));
    assertThat(room.study.complete(room.learner, RECOGNISING.id()))
        .isEqualTo(new StudyCourse.Outcome.GoesOn(Optional.of(REFER.id())));
    assertThat(room.memory.content(way().version())).contains(CONTENT);
  }

  @Test
  void who_is_moved_goes_on_in_the_new_version_and_is_told() {
    room.study.begin(room.learner);
    revise(content -> content.without(RECOGNISING.id()));
    assertThat(room.publish.move(author, room.course.id())).isEqualTo(new Outcome.Moved(0));
    room.publish.publish(author, room.course.id());
    assertThat(room.publish.move(author, room.course.id())).isEqualTo(new Outcome.Moved(1));
    assertThat(way().version().number()).isEqualTo(2);
    assertThat(way().moved()).contains(room.instant());
    assertThat(room.study.complete(room.learner, RECOGNISING.id()))
        .isEqualTo(new StudyCourse.Outcome.NotThere());
    assertThat(room.told)
        .extracting(each -> ((CourseChanged) each).change())
        .containsExactly(Change.REVISED, Change.PUBLISHED, Change.LEARNERS_MOVED);
  }

  @Test
  void what_lacks_something_is_not_published() {
    revise(content -> content.without(RECOGNISING.id()).without(REFER.id()));
    assertThat(room.publish.publish(author, room.course.id())).isInstanceOf(Outcome.Lacks.class);
    assertThat(room.memory.published(room.course.id()).orElseThrow().id().number()).isOne();
  }

  @Test
  void two_authors_do_not_undo_each_other_unseen() {
    revise(content -> content.moved(REFER.id(), 0));
    assertThatThrownBy(
            () ->
                room.write.revise(
                    new WriteCourse.Command(
                        author, room.course.id(), Optional.of(0L), content -> content)))
        .isInstanceOf(StaleChangeException.class);
  }

  @Test
  void a_course_is_made_once_and_by_its_organiser_only() {
    assertThat(room.write.begin(author, room.course.programme()))
        .isEqualTo(new WriteCourse.Outcome.Written(room.course.id()));
    Actor other = coordinator(DemoOrganisation.VVSG.id());
    assertThatThrownBy(() -> room.write.begin(other, room.course.programme()))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> room.publish.publish(other, room.course.id()))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> room.write.begin(author, ProgrammeId.next()))
        .isInstanceOf(NotFoundException.class);
  }

  private void revise(UnaryOperator<CourseContent> change) {
    room.write.revise(new WriteCourse.Command(author, room.course.id(), Optional.empty(), change));
  }

  private Way way() {
    return room.memory.way(room.learner.enrolment()).orElseThrow();
  }

  static Actor coordinator(OrganisationId organisation) {
    return new Actor(
        AccountId.next(), PersonId.next(), Set.of(new Assignment(Role.COORDINATOR, organisation)));
  }
}
