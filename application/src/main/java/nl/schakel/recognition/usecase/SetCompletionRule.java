package nl.schakel.recognition.usecase;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.model.CompletionRule;

/** What completing a programme takes. It holds for whatever is decided from then on. */
public interface SetCompletionRule {

  /**
   * Sets it.
   *
   * @throws nl.schakel.shared.NotFoundException when the actor does not plan for this organiser
   * @throws nl.schakel.shared.StaleChangeException when somebody else did since it was seen
   */
  Outcome set(Command command);

  /**
   * What is to hold.
   *
   * @param seen the version on which it is based, if there must be no other by now
   */
  record Command(
      Actor actor,
      OrganisationId organiser,
      ProgrammeId programme,
      CompletionRule rule,
      Optional<Long> seen) {}

  /** How it went. */
  sealed interface Outcome {

    record Set() implements Outcome {}

    record NothingChanged() implements Outcome {}
  }
}
