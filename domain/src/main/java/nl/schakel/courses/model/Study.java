package nl.schakel.courses.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.people.PersonId;
import org.jmolecules.ddd.types.AggregateRoot;

/** One learner's way through a course, from the first chapter to the test. */
public sealed interface Study extends AggregateRoot<Study, EnrolmentId> {

  Details details();

  Progress progress();

  @Override
  default EnrolmentId getId() {
    return details().enrolment();
  }

  /**
   * Who learns what.
   *
   * @param version the one that was begun, unless an author moved the learner to another
   */
  record Details(
      EnrolmentId enrolment,
      EditionId edition,
      PersonId person,
      CourseVersion.Id version,
      Instant begun) {}

  /**
   * How far somebody is.
   *
   * @param extra tries at the test that a coordinator granted
   */
  record Progress(Set<Chapter.Id> done, List<Attempt> attempts, int extra) {

    public static final Progress NONE = new Progress(Set.of(), List.of(), 0);

    public Progress {
      done = Set.copyOf(done);
      attempts = List.copyOf(attempts);
    }

    /** Where one goes on: what is not done yet, in the order of the course. */
    public Optional<Chapter.Id> next(CourseContent content) {
      return content.ids().stream().filter(id -> !done.contains(id)).findFirst();
    }

    public Optional<Attempt> passed() {
      return attempts.stream().filter(Attempt::passed).findFirst();
    }

    public boolean isAll(CourseContent content) {
      return next(content).isEmpty() && (content.test().isEmpty() || passed().isPresent());
    }

    private Progress with(Chapter.Id chapter) {
      Set<Chapter.Id> more = new HashSet<>(done);
      more.add(chapter);
      return new Progress(more, attempts, extra);
    }

    private Progress with(Attempt attempt) {
      List<Attempt> more = new ArrayList<>(attempts);
      more.add(attempt);
      return new Progress(done, more, extra);
    }
  }

  /** A try at the test. */
  record Attempt(Instant at, int percentage, boolean passed) {}

  static Begun begin(Details details) {
    return new Begun(details, Progress.NONE);
  }

  /** On the way. */
  record Begun(Details details, Progress progress) implements Study {

    public Study complete(Chapter.Id chapter, CourseContent content, Instant now) {
      return with(progress.with(chapter), content, now);
    }

    public Study tried(Attempt attempt, CourseContent content) {
      return with(progress.with(attempt), content, attempt.at());
    }

    /** One more try than the rules give. */
    public Begun grantAttempt() {
      return new Begun(
          details, new Progress(progress.done(), progress.attempts(), progress.extra() + 1));
    }

    private Study with(Progress more, CourseContent content, Instant now) {
      return more.isAll(content) ? new Finished(details, more, now) : new Begun(details, more);
    }
  }

  /** There; one may still read everything again. */
  record Finished(Details details, Progress progress, Instant at) implements Study {}
}
