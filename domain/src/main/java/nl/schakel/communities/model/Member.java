package nl.schakel.communities.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Ids;
import org.jmolecules.ddd.types.Identifier;
import org.jmolecules.ddd.types.ValueObject;

/** Somebody who belongs to a community. */
public record Member(Id id, PersonId person, Seat seat, boolean lead, Instant since)
    implements ValueObject {

  public static final int LONGEST_FUNCTION = 80;

  /** The identity of a membership: it is counted on when it is forgotten whose it was. */
  public record Id(UUID value) implements Identifier {
    public static Id next() {
      return new Id(Ids.next());
    }
  }

  /**
   * From where somebody comes.
   *
   * @param function what they do there, in their own words
   */
  public record Seat(Optional<Team.Id> team, Optional<String> function) implements ValueObject {
    public static final Seat ANYWHERE = new Seat(Optional.empty(), Optional.empty());
  }

  public static Member of(PersonId person, Seat seat, Instant now) {
    return new Member(Id.next(), person, seat, false, now);
  }

  public Member at(Seat other) {
    return new Member(id, person, other, lead, since);
  }

  public Member leading(boolean leads) {
    return new Member(id, person, seat, leads, since);
  }
}
