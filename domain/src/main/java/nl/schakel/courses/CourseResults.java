package nl.schakel.courses;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;

/** What came of learning online, for who decides what it is worth. */
public interface CourseResults {

  /** Empty as long as the course is not finished. */
  default Optional<Result> of(EnrolmentId enrolment) {
    return Optional.ofNullable(of(List.of(enrolment)).get(enrolment));
  }

  /** The same for many; who has not finished is not there. */
  Map<EnrolmentId, Result> of(Collection<EnrolmentId> enrolments);

  /** Whether there is anything to finish, for who wants to make a rule of it. */
  interface Teaching {

    /** Those of these programmes that are learned online, here or elsewhere. */
    Set<ProgrammeId> online(Collection<ProgrammeId> programmes);
  }

  /**
   * A finished course.
   *
   * @param test empty when the course asks for none
   */
  record Result(Instant finished, Optional<Test> test) {}

  /**
   * The test that was passed.
   *
   * @param percentage of the questions that were answered right
   */
  record Test(Instant passed, int percentage) {}
}
