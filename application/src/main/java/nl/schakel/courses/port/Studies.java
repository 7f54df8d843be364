package nl.schakel.courses.port;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.courses.model.Answer;
import nl.schakel.courses.model.CourseVersion;
import nl.schakel.courses.model.Exercise;
import nl.schakel.courses.model.Exercise.Verdict;
import nl.schakel.courses.model.Study;
import nl.schakel.courses.model.Study.Begun;
import nl.schakel.learning.EnrolmentId;

/** Keeps how far learners are, and what they answered. */
public interface Studies {

  /** Beginning what was begun already changes nothing. */
  void add(Begun study);

  /** Nobody else changes it before the transaction ends; empty once it is forgotten. */
  Optional<Study> lock(EnrolmentId id);

  void save(Study study, Instant at);

  /** Why somebody may try once more, and who said so. */
  void keepGrant(Begun study, String reason, UUID by, Instant at);

  /** The last answer counts. */
  void keep(EnrolmentId study, Exercise.Id exercise, Answer answer, Verdict verdict, Instant at);

  /** All who are on their way in this version go on in the other; answers how many. */
  int move(CourseVersion.Id from, CourseVersion.Id to, Instant at);
}
