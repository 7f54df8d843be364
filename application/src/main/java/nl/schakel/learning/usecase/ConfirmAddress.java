package nl.schakel.learning.usecase;

import nl.schakel.people.PersonId;

/** Somebody acted on the personal link in a mail: the address is theirs, and the places stay. */
public interface ConfirmAddress {

  /** Confirms every enrolment of this person that waits for it; again is harmless. */
  Outcome confirm(PersonId person);

  /** How it went. */
  sealed interface Outcome {

    record Confirmed(int enrolments) implements Outcome {}

    /** Nothing waited for it: confirmed before, or too late. */
    record NothingToConfirm() implements Outcome {}
  }
}
