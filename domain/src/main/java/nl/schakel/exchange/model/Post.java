package nl.schakel.exchange.model;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;
import org.jmolecules.ddd.types.ValueObject;

/** What somebody wrote in a talk. Of words that should not have been there, nothing is kept. */
public sealed interface Post extends ValueObject {

  int LONGEST = 4_000;
  int LONGEST_REASON = 300;

  /** Calling more people than these at once is shouting. */
  int MOST_MENTIONS = 5;

  /** And so is calling more than these in a day. */
  int MOST_MENTIONS_A_DAY = 20;

  /** Whoever writes more than these within an hour keeps the others from talking. */
  int MOST_AN_HOUR = 20;

  Said said();

  default Id id() {
    return said().id();
  }

  static Shown by(PersonId author, String text, Set<PersonId> mentions, Instant now) {
    return new Shown(Said.by(author, text, mentions, now));
  }

  /** The identity of a post. */
  record Id(UUID value) implements Identifier {
    public static Id next() {
      return new Id(Ids.next());
    }
  }

  /** Where a post stands. */
  enum Standing {
    SHOWN,
    /** A member asked a lead to look at it; it can be read meanwhile. */
    REPORTED,
    /** A lead took it away from the readers; leads can read it for some time. */
    HIDDEN,
    /** Its author took it back, words and all. */
    WITHDRAWN,
    /** Its words were wiped out after it was hidden. */
    ERASED;

    public boolean isReadable() {
      return this == SHOWN || this == REPORTED;
    }
  }

  /** Every member reads it. */
  sealed interface Legible extends Post {

    Legible correct(String better, Instant now);

    default Hidden hide(Instant now) {
      return new Hidden(said(), now);
    }

    default Withdrawn withdraw(Instant now) {
      return new Withdrawn(said().wiped(), now);
    }
  }

  /** Nobody has anything against it. */
  record Shown(Said said) implements Legible {

    public Reported report() {
      return new Reported(said);
    }

    @Override
    public Shown correct(String better, Instant now) {
      return new Shown(said.corrected(better, now));
    }
  }

  /** A lead is asked to look at it, also when its author puts it right meanwhile. */
  record Reported(Said said) implements Legible {

    public Shown show() {
      return new Shown(said);
    }

    @Override
    public Reported correct(String better, Instant now) {
      return new Reported(said.corrected(better, now));
    }
  }

  /** A lead took it away. */
  record Hidden(Said said, Instant taken) implements Post {

    public Shown show() {
      return new Shown(said);
    }

    public Erased erase(Instant now) {
      return new Erased(said.wiped(), now);
    }
  }

  /** Its author took it back. */
  record Withdrawn(Said said, Instant taken) implements Post {}

  /** Only that it was there is known. */
  record Erased(Said said, Instant taken) implements Post {}
}
