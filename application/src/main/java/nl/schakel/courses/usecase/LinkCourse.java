package nl.schakel.courses.usecase;

import java.net.URI;
import nl.schakel.access.Actor;
import nl.schakel.courses.model.CallSecret;
import nl.schakel.learning.ProgrammeId;

/**
 * Says that a programme is learned elsewhere. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for who is no coordinator of the organiser.
 */
public interface LinkCourse {

  Outcome link(Actor actor, ProgrammeId programme, URI address);

  /** With which the other side signs; the one before is good no more. */
  Outcome renewSecret(Actor actor, ProgrammeId programme);

  /** Nobody is led there any more; who is through, stays so. */
  Outcome unlink(Actor actor, ProgrammeId programme);

  /** How it went. */
  sealed interface Outcome {

    record Linked() implements Outcome {}

    record Unlinked() implements Outcome {}

    /** To be shown now, and never again. */
    record SecretMade(CallSecret secret) implements Outcome {}
  }
}
