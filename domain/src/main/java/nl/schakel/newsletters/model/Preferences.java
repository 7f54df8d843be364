package nl.schakel.newsletters.model;

import java.util.Set;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What somebody wants to read.
 *
 * @param language of the site
 * @param topics none for everything
 */
public record Preferences(Language language, Set<TopicCode> topics) implements ValueObject {

  /** More is everything. */
  public static final int MOST_TOPICS = 30;

  public Preferences {
    topics = Set.copyOf(topics);
    if (topics.size() > MOST_TOPICS) {
      throw new IllegalArgumentException("too many topics");
    }
  }
}
