package nl.schakel.recognition.usecase;

import nl.schakel.access.Actor;
import nl.schakel.people.OrganisationId;

/** Somebody tells by which number a register knows them, so that points can go there. */
public interface GiveRegisterNumber {

  /** What the register refused because of the number before goes with its next list. */
  Outcome give(Actor actor, OrganisationId register, String typed);

  /** From then on their points wait until they are told again. */
  Outcome takeBack(Actor actor, OrganisationId register);

  /** How it went. */
  sealed interface Outcome {

    record Known() implements Outcome {}

    record TakenBack() implements Outcome {}

    /** The register has no such numbers; the code says why. */
    record NoSuchNumber(String code) implements Outcome {}
  }
}
