package nl.schakel.courses.model;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.schakel.shared.Ids;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/**
 * A part of a course that one reads at a sitting.
 *
 * @param id the same in every version, so that what somebody did stays done
 * @param body Markdown; in a draft it may still be empty
 */
public record Chapter(
    Id id, LocalizedText title, LocalizedText body, List<Video> videos, List<Exercise> exercises) {

  public Chapter {
    videos = List.copyOf(videos);
    exercises = List.copyOf(exercises);
  }

  /** Identity of a chapter within a course. */
  public record Id(UUID value) {

    public static Id next() {
      return new Id(Ids.next());
    }
  }

  /** A film elsewhere; one goes there, it does not come here. */
  public record Video(LocalizedText title, URI address) {

    public Video {
      if (!"https".equals(address.getScheme()) || address.getHost() == null) {
        throw new IllegalArgumentException("a film stands behind https");
      }
    }
  }

  public Chapter with(List<Exercise> others) {
    return new Chapter(id, title, body, videos, others);
  }

  public boolean isIn(Language language) {
    return title.texts().containsKey(language) && body.texts().containsKey(language);
  }

  boolean isWritten() {
    return !body.in(Language.DUTCH).isBlank();
  }
}
