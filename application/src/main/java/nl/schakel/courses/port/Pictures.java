package nl.schakel.courses.port;

import java.time.Instant;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.Picture;
import nl.schakel.shared.LocalizedText;

/** Keeps the pictures of courses, each as long as it stands in any version. */
public interface Pictures {

  /**
   * The same picture again gets the new text.
   *
   * @param text what is to be seen, for who cannot see it
   */
  void keep(CourseId course, Picture picture, LocalizedText text, Instant at);

  long count(CourseId course);

  /** Removes what stands in no version and came before this moment; answers how many. */
  int removeUnused(Instant before);
}
