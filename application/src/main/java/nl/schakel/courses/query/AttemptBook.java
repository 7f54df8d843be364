package nl.schakel.courses.query;

import java.time.Instant;
import java.util.List;
import nl.schakel.courses.CourseId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;

/** Who cannot go on without a coordinator: all their tries are used, and none was enough. */
public interface AttemptBook {

  /** Who waits longest first. */
  List<Stuck> stuck(CourseId course);

  /**
   * Somebody without a try left.
   *
   * @param last when they tried last
   */
  record Stuck(EnrolmentId enrolment, EditionId edition, int attempts, Instant last) {}
}
