package nl.schakel.recognition.usecase;

import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.DeliveryId;

/**
 * Tells a register who earned which points. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for what another organiser looks after.
 */
public interface DeliverPoints {

  /** A register was given a list; what was on one before stays as it is. */
  Outcome deliver(Command command);

  /** The register did not take one line. */
  Outcome reject(Actor actor, AwardId award, String reason);

  /** What stood in the way is solved otherwise: it goes with the next list. */
  Outcome bringBack(Actor actor, AwardId award);

  /** The register was told that points are not right any more; they need no more work. */
  Outcome settle(Actor actor, AwardId award);

  /** Asks the person for the right number, by mail. */
  Outcome askNumber(Actor actor, AwardId award);

  /** Keeps a number that the person told otherwise; what the register refused goes along again. */
  Outcome correctNumber(Actor actor, AwardId award, String typed);

  /**
   * A list.
   *
   * @param awards the lines that were on it when it was taken along
   * @param proof what shows that it was given
   */
  record Command(
      Actor actor,
      OrganisationId register,
      OrganisationId organiser,
      Set<AwardId> awards,
      Optional<String> proof) {

    public Command {
      awards = Set.copyOf(awards);
    }
  }

  /** How it went. */
  sealed interface Outcome {

    record Delivered(DeliveryId delivery, int lines) implements Outcome {}

    record Rejected() implements Outcome {}

    record BroughtBack() implements Outcome {}

    record Settled() implements Outcome {}

    record Asked() implements Outcome {}

    record Corrected() implements Outcome {}

    /** The register has no such numbers; the code says why. */
    record NoSuchNumber(String code) implements Outcome {}

    /** Somebody else was first. */
    record NothingToDo() implements Outcome {}
  }
}
