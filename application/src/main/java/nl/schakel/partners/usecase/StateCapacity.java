package nl.schakel.partners.usecase;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.partners.ServiceId;
import nl.schakel.people.OrganisationId;

/**
 * Somebody of a partner, or a coordinator, says whether a service takes people now. Throws {@link
 * nl.schakel.shared.NotFoundException} for a service that is not theirs.
 */
public interface StateCapacity {

  int LONGEST_WAIT_DAYS = 730;

  Outcome state(Actor actor, ServiceId service, Statement statement);

  /**
   * What is said.
   *
   * @param waitDays how long people wait; only when they do
   */
  record Statement(Taking taking, Optional<Integer> waitDays) {}

  /** Whether it takes people. */
  enum Taking {
    OPEN,
    WAITLIST,
    CLOSED
  }

  /** How it went. */
  sealed interface Outcome {

    record Done(OrganisationId partner) implements Outcome {}

    /**
     * Nobody finds the service now: a coordinator hid the partner, or it became part of another.
     */
    record NotListed() implements Outcome {}
  }
}
