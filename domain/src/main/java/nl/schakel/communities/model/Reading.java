package nl.schakel.communities.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;
import org.jmolecules.ddd.types.ValueObject;

/**
 * How far a community reached on a day: so many people in all, never who.
 *
 * @param team empty for people who belong to none of its teams
 */
public record Reading(Optional<Team.Id> team, Stage stage, LocalDate day, int people)
    implements ValueObject {

  public static final int MOST = 1_000_000;

  /** The identity of a number that was noted. */
  public record Id(UUID value) implements Identifier {
    public static Id next() {
      return new Id(Ids.next());
    }
  }

  /** A number as it is kept, to be taken back by its identity. */
  public record Noted(Id id, Reading reading) implements ValueObject {}

  /** How near people have come, from far to near. */
  public enum Stage {
    /** For whom it is, as estimated. */
    PUBLIC,
    /** Have heard of it. */
    TOLD,
    /** Have been spoken to or written to in person. */
    CONTACTED,
    /** Took part in something. */
    TOOK_PART,
    /** Belong to it; counted from its members and never typed. */
    ACTIVE;

    public boolean isCounted() {
      return this == ACTIVE;
    }
  }

  public Reading {
    if (stage.isCounted() || people < 0 || people > MOST) {
      throw new IllegalArgumentException("a number of people that somebody noted");
    }
  }
}
