package nl.schakel.messages.model;

import java.util.Optional;
import java.util.Set;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.Standing;
import org.jmolecules.ddd.types.ValueObject;

/** Whom a coordinator writes to: who stands in one of these ways, and was or was not there. */
public record Selection(Set<Standing> standings, Optional<Attending> attending)
    implements ValueObject {

  public Selection {
    standings = Set.copyOf(standings);
  }

  /** What the list of a session has to say of them. */
  public record Attending(SessionId session, Turnout turnout) {}

  /** Whether somebody was there. */
  public enum Turnout {
    PRESENT,
    ABSENT
  }
}
