package nl.schakel.exchange.model;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What somebody wrote in a talk.
 *
 * @param author empty once it is forgotten who it was
 * @param mentions whom it calls
 */
public record Post(
    Id id,
    Optional<PersonId> author,
    String text,
    Instant at,
    Set<PersonId> mentions,
    Standing standing)
    implements ValueObject {

  public static final int LONGEST = 4_000;
  public static final int LONGEST_REASON = 300;

  /** Calling more people than these at once is shouting. */
  public static final int MOST_MENTIONS = 5;

  /** And so is calling more than these in a day. */
  public static final int MOST_MENTIONS_A_DAY = 20;

  /** The identity of a post. */
  public record Id(UUID value) implements Identifier {
    public static Id next() {
      return new Id(Ids.next());
    }
  }

  /** Whether it can be read. */
  public enum Standing {
    SHOWN,
    /** A member asked a lead to look at it; it can be read meanwhile. */
    REPORTED,
    /** A lead took it away from the readers. */
    HIDDEN
  }

  public Post {
    mentions = Set.copyOf(mentions);
  }

  public static Post by(PersonId author, String text, Set<PersonId> mentions, Instant now) {
    return new Post(Id.next(), Optional.of(author), text, now, mentions, Standing.SHOWN);
  }

  /** What a lead has hidden stays so. */
  public Post report() {
    return standing == Standing.SHOWN ? as(Standing.REPORTED) : this;
  }

  public Post hide() {
    return as(Standing.HIDDEN);
  }

  public Post show() {
    return as(Standing.SHOWN);
  }

  private Post as(Standing other) {
    return new Post(id, author, text, at, mentions, other);
  }

  @Override
  public String toString() {
    return "Post[" + id.value() + "]";
  }
}
