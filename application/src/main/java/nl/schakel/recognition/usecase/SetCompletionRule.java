package nl.schakel.recognition.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.recognition.model.CompletionRule;
import nl.schakel.recognition.model.RuleHistory.RuleVersion.Losing;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PersonName;

/**
 * What completing a programme takes. It holds for editions that begin from some moment; about those
 * that began already is decided anew. Both methods throw {@link
 * nl.schakel.shared.NotFoundException} when the actor does not plan for this organiser.
 */
public interface SetCompletionRule {

  /** Whether there is what the rule asks for: nobody finishes a course that is not there. */
  boolean isPossible(Proposal proposal);

  /** What it would change for who is or was in an edition already. Nothing is changed. */
  List<Affected> look(Actor actor, Proposal proposal);

  /**
   * Sets it.
   *
   * @throws nl.schakel.shared.StaleChangeException when somebody else did since it was seen
   */
  Outcome set(Command command);

  /**
   * What would hold.
   *
   * @param since for editions that began from then on; empty for those that begin later than now
   */
  record Proposal(
      OrganisationId organiser,
      ProgrammeId programme,
      CompletionRule rule,
      Optional<Instant> since) {}

  /**
   * What is to hold.
   *
   * @param losing what becomes of who would not complete it any more
   * @param seen the version on which it is based, if there must be no other by now
   */
  record Command(
      Actor actor, Proposal proposal, Losing losing, String reason, Optional<Long> seen) {}

  /**
   * An edition about which would be decided anew.
   *
   * @param begins empty for what is followed at any time
   * @param gaining who would have completed it
   * @param losing who would not have any more
   * @param same how many would still have
   */
  record Affected(
      EditionId edition,
      LocalizedText title,
      Optional<Instant> begins,
      List<PersonName> gaining,
      List<PersonName> losing,
      int same) {

    public Affected {
      gaining = List.copyOf(gaining);
      losing = List.copyOf(losing);
    }
  }

  /** How it went. */
  sealed interface Outcome {

    /** In so many editions is decided anew. */
    record Set(int editions) implements Outcome {}

    record NothingChanged() implements Outcome {}

    /** The programme has no e-learning, here or elsewhere: nobody could complete it. */
    record NoCourse() implements Outcome {}
  }
}
