package nl.schakel.courses.port;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nl.schakel.courses.model.OutsideCourse;
import nl.schakel.courses.model.OutsideCourse.Completion;
import nl.schakel.courses.model.OutsideCourse.Withdrawal;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;

/** Keeps which programmes are learned elsewhere, and who is through there. */
public interface OutsideCourses {

  /** What there was of this programme is replaced. */
  void save(OutsideCourse course);

  void remove(ProgrammeId programme);

  Optional<OutsideCourse> find(ProgrammeId programme);

  /** The first that was known of an enrolment stays; answers whether this was it. */
  Kept keep(Completion completion, Instant now);

  /** Those of these enrolments of which it is known. */
  Set<EnrolmentId> through(Collection<EnrolmentId> enrolments);

  /** What was known of this enrolment is not any more; empty when nothing was. */
  Optional<Completion> takeBack(Withdrawal withdrawal);

  /** Those of these enrolments of which something was taken back. */
  Set<EnrolmentId> takenBack(Collection<EnrolmentId> enrolments);

  /** A signature is heard once; answers whether this was the first time. */
  Kept hear(String signature, Instant now);

  /** Forgets signatures that are too old to be believed anyway. */
  void forgetHeard(Instant before);

  /** What became of it. */
  enum Kept {
    NEW,
    THERE_ALREADY
  }
}
