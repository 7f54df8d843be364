package nl.schakel.courses.port;

import java.util.Optional;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.CourseVersion.Draft;
import nl.schakel.courses.model.CourseVersion.Published;
import nl.schakel.courses.model.CourseVersion.Retired;

/** Keeps what courses consist of. What was published is kept as it is for ever. */
public interface CourseVersions {

  void add(Draft draft);

  Optional<Draft> draft(CourseId course);

  Optional<Published> published(CourseId course);

  /**
   * Writes a draft.
   *
   * @throws nl.schakel.shared.StaleChangeException when somebody did so since it was read
   */
  void save(Draft draft);

  /** The draft is one no more. */
  void save(Published published);

  void save(Retired retired);
}
