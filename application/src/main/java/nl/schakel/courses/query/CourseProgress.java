package nl.schakel.courses.query;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;

/** Which courses are there, and who is how far, for lists. */
public interface CourseProgress {

  /** Those of these programmes in which one can learn online. */
  Set<ProgrammeId> open(Collection<ProgrammeId> programmes);

  /** Of those who began. */
  Map<EnrolmentId, Stage> stages(Collection<EnrolmentId> enrolments);

  /** How far somebody is. */
  enum Stage {
    NOT_BEGUN,
    BEGUN,
    FINISHED
  }
}
