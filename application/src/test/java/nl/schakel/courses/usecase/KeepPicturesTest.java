package nl.schakel.courses.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Period;
import nl.schakel.access.Actor;
import nl.schakel.courses.CourseEvent.Change;
import nl.schakel.courses.CourseEvent.CourseChanged;
import nl.schakel.courses.model.ACourse;
import nl.schakel.courses.usecase.KeepPictures.Command;
import nl.schakel.courses.usecase.KeepPictures.Outcome;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.shared.NotFoundException;
import org.junit.jupiter.api.Test;

class KeepPicturesTest {

  private final Classroom room = new Classroom();
  private final Actor author = WriteCourseTest.coordinator(DemoOrganisation.JMW.id());

  @Test
  void a_picture_is_added_by_the_coordinator_of_the_organiser_only() {
    assertThat(add(author, "kring")).isEqualTo(new Outcome.Added(ACourse.picture("kring").hash()));
    assertThat(room.told)
        .extracting(event -> ((CourseChanged) event).change())
        .containsExactly(Change.PICTURE_ADDED);
    assertThatThrownBy(() -> add(WriteCourseTest.coordinator(DemoOrganisation.VVSG.id()), "kring"))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void an_album_that_is_full_takes_no_more_until_what_is_unused_was_removed() {
    for (int number = 0; number < KeepPictures.MOST; number++) {
      add(author, "foto " + number);
    }
    assertThat(add(author, "nog een")).isEqualTo(new Outcome.TooMany());
    room.later(Duration.ofDays(31));
    assertThat(room.pictures.removeUnused(Period.ofDays(30)))
        .isEqualTo(new Outcome.Removed(KeepPictures.MOST));
    assertThat(add(author, "nog een")).isInstanceOf(Outcome.Added.class);
  }

  private Outcome add(Actor actor, String content) {
    return room.pictures.keep(
        new Command(
            actor, room.course.id(), ACourse.picture(content), ACourse.text("Wat er te zien is")));
  }
}
