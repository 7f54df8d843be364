package nl.schakel.notifications.port;

import java.time.Instant;
import java.util.Collection;
import nl.schakel.learning.EnrolmentId;

/**
 * Whose calendar has heard of an enrolment. A calendar that was never invited must not be told of a
 * cancellation: some show it as a new entry that is struck out.
 */
public interface Invitations {

  void note(Collection<EnrolmentId> enrolments, Instant now);

  boolean wasGiven(EnrolmentId enrolment);
}
