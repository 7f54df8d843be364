package nl.schakel.courses.query;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nl.schakel.courses.model.OutsideCourse;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;

/** Courses of elsewhere, for who goes there and for who keeps the address. */
public interface OutsideReading {

  Optional<OutsideCourse> find(ProgrammeId programme);

  /** Those of these programmes that are learned elsewhere. */
  Set<ProgrammeId> among(Collection<ProgrammeId> programmes);

  Set<EnrolmentId> through(Collection<EnrolmentId> enrolments);
}
