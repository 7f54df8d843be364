package nl.schakel.courses.query;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.Answer;
import nl.schakel.courses.model.CourseContent;
import nl.schakel.courses.model.CourseVersion;
import nl.schakel.courses.model.Exercise;
import nl.schakel.courses.model.Exercise.Verdict;
import nl.schakel.courses.model.Study.Progress;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;

/** Courses for who learns from them. */
public interface CourseReading {

  /** What one begins now. */
  Optional<CourseVersion.Id> published(ProgrammeId programme);

  /** Drafts are not for learners. */
  Optional<CourseContent> content(CourseVersion.Id version);

  Optional<Way> way(EnrolmentId enrolment);

  /** What was answered last, by question. */
  Map<Exercise.Id, Given> answers(EnrolmentId enrolment);

  /**
   * How far somebody is.
   *
   * @param moved when an author brought the learner over from an older version
   */
  record Way(
      CourseVersion.Id version,
      Progress progress,
      Instant begun,
      Optional<Instant> finished,
      Optional<Instant> moved) {

    public CourseId course() {
      return version.course();
    }
  }

  /** An answer, and how it was. */
  record Given(Answer answer, Verdict verdict) {}
}
