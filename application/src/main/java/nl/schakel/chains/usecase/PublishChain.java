package nl.schakel.chains.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ChainVersion.Seen;
import nl.schakel.chains.model.Finding;
import nl.schakel.people.OrganisationId;

/**
 * Making a draft what holds, and ending what held. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for who is no coordinator of the keeper.
 */
public interface PublishChain {

  Outcome publish(Command command);

  /** Nobody is led over it any more; referrals on their way go on. */
  Outcome retire(Actor actor, ChainId chain);

  /**
   * What is published.
   *
   * @param seen the draft that was seen
   * @param on the day on which the parties agreed
   * @param workshop in which they did; empty is the one that asked for the draft, if one did
   */
  record Command(
      Actor actor, ChainId chain, Optional<Seen> seen, LocalDate on, Optional<UUID> workshop) {}

  /** How it went. */
  sealed interface Outcome {

    record Published(int version) implements Outcome {}

    record Retired(int version) implements Outcome {}

    /** Its check found errors. */
    record Unwell(List<Finding> errors) implements Outcome {}

    /** These receive and did not say yes, or said no. */
    record NotAccepted(List<OrganisationId> partners) implements Outcome {}

    /** There is no draft, or nothing that holds. */
    record NothingToDo() implements Outcome {}

    /** Nobody agreed on it yet. */
    record InTheFuture() implements Outcome {}
  }
}
