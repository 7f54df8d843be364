package nl.schakel.courses.query;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nl.schakel.courses.model.OutsideCourse;
import nl.schakel.courses.model.OutsideCourse.Way;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** Courses of elsewhere, for who goes there and for who keeps the address. */
public interface OutsideReading {

  Optional<OutsideCourse> find(ProgrammeId programme);

  /** Those of these programmes that are learned elsewhere. */
  Set<ProgrammeId> among(Collection<ProgrammeId> programmes);

  Set<EnrolmentId> through(Collection<EnrolmentId> enrolments);

  /** Who is through in these editions, what was told last comes first. */
  Page<Told> told(Collection<EditionId> editions, PageRequest page);

  /**
   * Somebody who is through.
   *
   * @param score of a final test, in percent
   * @param way in which it came to be known
   */
  record Told(EnrolmentId enrolment, Instant at, Optional<Integer> score, Way way) {}
}
