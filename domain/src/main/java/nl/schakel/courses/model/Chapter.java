package nl.schakel.courses.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.shared.HarmlessMarkdown;
import nl.schakel.shared.Ids;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Parsed;

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

    /** Codes: INVALID_LINK. */
    public static Parsed<URI> parse(String typed) {
      try {
        URI address = new URI(typed.strip());
        return "https".equals(address.getScheme()) && address.getHost() != null
            ? Parsed.valid(address)
            : Parsed.invalid("INVALID_LINK");
      } catch (URISyntaxException broken) {
        return Parsed.invalid("INVALID_LINK");
      }
    }

    public Video {
      if (!"https".equals(address.getScheme()) || address.getHost() == null) {
        throw new IllegalArgumentException("a film stands behind https");
      }
    }
  }

  /** Text as learners may get it. Codes: those of {@link HarmlessMarkdown} and of pictures. */
  public static Parsed<String> markdown(String typed) {
    return HarmlessMarkdown.check(typed).then(Picture::check);
  }

  public Chapter with(List<Exercise> others) {
    return new Chapter(id, title, body, videos, others);
  }

  /** Those that stand in its text, in any language. */
  public Set<Picture.Hash> pictures() {
    return body.texts().values().stream()
        .flatMap(Picture::in)
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean isIn(Language language) {
    return title.texts().containsKey(language) && body.texts().containsKey(language);
  }

  boolean isWritten() {
    return !body.in(Language.DUTCH).isBlank();
  }
}
