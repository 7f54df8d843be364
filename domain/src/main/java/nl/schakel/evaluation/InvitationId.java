package nl.schakel.evaluation;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identity of an invitation to say what one thought. */
public record InvitationId(UUID value) implements Identifier {

  /** By chance only: an identity that sorts by time would tell who was asked first. */
  public static InvitationId next() {
    return new InvitationId(UUID.randomUUID());
  }
}
