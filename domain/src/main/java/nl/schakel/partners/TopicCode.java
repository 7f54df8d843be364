package nl.schakel.partners;

import nl.schakel.shared.Slug;
import org.jmolecules.ddd.types.Identifier;

/** The stable name of a topic; what it is called on screen may change. */
public record TopicCode(Slug value) implements Identifier {

  public static TopicCode of(String slug) {
    return new TopicCode(new Slug(slug));
  }
}
