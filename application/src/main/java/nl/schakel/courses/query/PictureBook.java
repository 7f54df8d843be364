package nl.schakel.courses.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.courses.CourseId;
import nl.schakel.courses.model.Picture;
import nl.schakel.shared.LocalizedText;

/** The pictures of courses: in a list for who writes, one by one for who reads. */
public interface PictureBook {

  /** The last first. */
  List<Card> of(CourseId course);

  /** For whoever has its address. */
  Optional<Picture> find(Picture.Hash hash);

  /**
   * A picture in a list.
   *
   * @param text what is to be seen, for who cannot see it
   */
  record Card(Picture.Hash hash, int width, int height, LocalizedText text, Instant at) {}
}
