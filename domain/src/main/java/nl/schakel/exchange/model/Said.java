package nl.schakel.exchange.model;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.schakel.people.PersonId;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What was written in a post.
 *
 * @param author empty once it is forgotten who it was
 * @param mentions whom it calls; only while it is written
 * @param corrected when its author put it right
 * @param version how often that was done
 */
public record Said(
    Post.Id id,
    Optional<PersonId> author,
    String text,
    Instant at,
    Set<PersonId> mentions,
    Optional<Instant> corrected,
    long version)
    implements ValueObject {

  public Said {
    mentions = Set.copyOf(mentions);
  }

  public static Said by(PersonId author, String text, Set<PersonId> mentions, Instant at) {
    return new Said(Post.Id.next(), Optional.of(author), text, at, mentions, Optional.empty(), 0);
  }

  public boolean isOf(PersonId person) {
    return author.filter(person::equals).isPresent();
  }

  Said corrected(String better, Instant now) {
    return new Said(id, author, better, at, mentions, Optional.of(now), version + 1);
  }

  Said wiped() {
    return new Said(id, author, "", at, mentions, corrected, version);
  }

  @Override
  public String toString() {
    return "Said[" + id.value() + "]";
  }
}
