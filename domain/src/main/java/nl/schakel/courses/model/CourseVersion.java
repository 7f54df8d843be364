package nl.schakel.courses.model;

import java.time.Instant;
import nl.schakel.courses.CourseId;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.Identifier;

/**
 * A course as it was at a time. What learners are in never changes under them: an author writes on
 * a draft, and whoever began an older version finishes that one.
 */
public sealed interface CourseVersion extends AggregateRoot<CourseVersion, CourseVersion.Id> {

  /** Which version of which course, counted from 1. */
  record Id(CourseId course, int number) implements Identifier {

    Id next() {
      return new Id(course, number + 1);
    }
  }

  Id id();

  CourseContent content();

  @Override
  default Id getId() {
    return id();
  }

  /**
   * Only authors see it; a course has at most one.
   *
   * @param revision how often it was kept, so that two authors do not undo each other
   */
  record Draft(Id id, CourseContent content, long revision) implements CourseVersion {

    public Draft with(CourseContent other) {
      return new Draft(id, other, revision);
    }

    /** Only what lacks nothing can be begun. */
    public Published publish(Instant now) {
      if (content.shortcomings().stream().anyMatch(Shortcoming::isInTheWay)) {
        throw new IllegalStateException("it lacks what learners need");
      }
      return new Published(id, content, now);
    }
  }

  /** Whoever begins, begins this one; a course has at most one. */
  record Published(Id id, CourseContent content, Instant at) implements CourseVersion {

    public Draft next() {
      return new Draft(id.next(), content, 0);
    }

    public Retired retire(Instant now) {
      return new Retired(id, content, now);
    }
  }

  /** Nobody begins it any more; whoever did, finishes it. */
  record Retired(Id id, CourseContent content, Instant at) implements CourseVersion {}
}
