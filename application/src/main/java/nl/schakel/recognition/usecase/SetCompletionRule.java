package nl.schakel.recognition.usecase;

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
   */
  Outcome set(Actor actor, OrganisationId organiser, ProgrammeId programme, CompletionRule rule);

  /** How it went. */
  sealed interface Outcome {

    record Set() implements Outcome {}

    record NothingChanged() implements Outcome {}
  }
}
