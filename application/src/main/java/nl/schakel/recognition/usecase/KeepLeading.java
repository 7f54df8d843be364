package nl.schakel.recognition.usecase;

import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.LeadingRights.Rule;
import nl.schakel.shared.Language;

/**
 * Which programmes give the right to lead, and which demand it. What is set holds at once, also for
 * what was completed before.
 */
public interface KeepLeading {

  /**
   * Sets what a programme has to do with leading.
   *
   * @param seen the fingerprint of what the actor saw
   * @throws nl.schakel.shared.NotFoundException when the actor does not plan for this organiser
   * @throws nl.schakel.shared.StaleChangeException when somebody else changed it since
   */
  Outcome setRule(
      Actor actor, OrganisationId organiser, ProgrammeId programme, Rule rule, Optional<Long> seen);

  /**
   * In which languages somebody leads; none is their own.
   *
   * @param seen the fingerprint of what the actor saw
   * @throws nl.schakel.shared.NotFoundException for who has no right from the actor's organisations
   * @throws nl.schakel.shared.StaleChangeException when somebody else changed it since
   */
  Outcome setLanguages(Actor actor, PersonId person, Set<Language> languages, Optional<Long> seen);

  /** Tells whoever's right ends within some weeks, once; called again, it tells nobody anew. */
  Outcome tellOfEnds();

  /** How it went. */
  sealed interface Outcome {

    record Done() implements Outcome {}

    record NothingToDo() implements Outcome {}
  }
}
