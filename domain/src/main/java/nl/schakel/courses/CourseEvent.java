package nl.schakel.courses;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Audited;

/** What happened to courses, and in them. */
public sealed interface CourseEvent extends Audited {

  /** How a course changed. */
  enum Change {
    CREATED,
    REVISED,
    PICTURE_ADDED,
    PUBLISHED,
    LEARNERS_MOVED,
    LINKED,
    UNLINKED,
    SECRET_RENEWED
  }

  /** A course is not what it was. */
  record CourseChanged(CourseId course, Change change, Optional<UUID> by, Instant at)
      implements CourseEvent {

    @Override
    public String action() {
      return "COURSE_" + change;
    }

    @Override
    public UUID subject() {
      return course.value();
    }
  }

  /** Somebody may try the test once more than the rules say. */
  record AttemptGranted(
      EnrolmentId enrolment, PersonId person, CourseId course, Optional<UUID> by, Instant at)
      implements CourseEvent {

    @Override
    public String action() {
      return "TEST_ATTEMPT_GRANTED";
    }

    @Override
    public UUID subject() {
      return enrolment.value();
    }
  }

  /** A programme is learned elsewhere, or no longer, or its calls are signed otherwise. */
  record OutsideCourseChanged(ProgrammeId programme, Change change, Optional<UUID> by, Instant at)
      implements CourseEvent {

    @Override
    public String action() {
      return "OUTSIDE_COURSE_" + change;
    }

    @Override
    public UUID subject() {
      return programme.value();
    }
  }

  /** Somebody is through with what is learned elsewhere. */
  record OutsideCourseFinished(
      EnrolmentId enrolment, EditionId edition, PersonId person, Optional<UUID> by, Instant at)
      implements CourseEvent {

    @Override
    public String action() {
      return "COURSE_COMPLETED_OUTSIDE";
    }

    @Override
    public UUID subject() {
      return enrolment.value();
    }
  }

  /** It was told wrongly that somebody is through with what is learned elsewhere. */
  record OutsideCourseTakenBack(
      EnrolmentId enrolment, EditionId edition, PersonId person, Optional<UUID> by, Instant at)
      implements CourseEvent {

    @Override
    public String action() {
      return "COURSE_COMPLETION_TAKEN_BACK";
    }

    @Override
    public UUID subject() {
      return enrolment.value();
    }
  }

  /** Somebody has done all that the course asks, a test included where there is one. */
  record CourseFinished(
      EnrolmentId enrolment, EditionId edition, PersonId person, CourseId course, Instant at)
      implements CourseEvent {

    @Override
    public String action() {
      return "COURSE_FINISHED";
    }

    @Override
    public UUID subject() {
      return enrolment.value();
    }

    @Override
    public Optional<UUID> by() {
      return Optional.empty();
    }
  }
}
