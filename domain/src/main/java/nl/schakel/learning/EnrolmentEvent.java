package nl.schakel.learning;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Audited;
import org.jmolecules.event.types.DomainEvent;

/** What happened to enrolments. */
public sealed interface EnrolmentEvent extends DomainEvent {

  Instant at();

  /** Why an enrolment came to stand where it stands. */
  enum Cause {
    SUBMITTED,
    PROMOTED,
    OFFER_MADE,
    OFFER_ACCEPTED,
    OFFER_EXPIRED,
    REVIEW_APPROVED,
    REVIEW_REJECTED,
    ADMITTED_OUT_OF_TURN,
    CANCELLED_BY_PARTICIPANT,
    CANCELLED_BY_COORDINATOR,
    CANCELLED_BY_ORGANISATION,
    LEFT_CIRCLE,
    ADDRESS_NOT_CONFIRMED,
    TRANSFERRED,
    NAMED,
    EDITION_CANCELLED,
    EDITION_BEGAN
  }

  /**
   * One form was sent; the enrolments it led to were announced one by one before.
   *
   * @param declined the editions in which no enrolment began, and why
   */
  record EnrolmentsSubmitted(
      SubmissionId submission, PersonId person, Map<EditionId, RefusalReason> declined, Instant at)
      implements EnrolmentEvent {

    public EnrolmentsSubmitted {
      declined = Map.copyOf(declined);
    }
  }

  /** Somebody acted on a link in a mail, and so showed that the address is theirs. */
  record AddressConfirmed(PersonId person, Instant at) implements EnrolmentEvent {}

  /** An enrolment began, or went from one state to another. */
  record EnrolmentMoved(
      EnrolmentId enrolment,
      EditionId edition,
      PersonId person,
      Standing to,
      Cause cause,
      Optional<UUID> by,
      Instant at)
      implements EnrolmentEvent, Audited {

    @Override
    public String action() {
      return "ENROLMENT_" + cause;
    }

    @Override
    public UUID subject() {
      return enrolment.value();
    }
  }

  /** One enrolment went on as another, in another edition of the same programme. */
  record EnrolmentTransferred(EnrolmentId from, EnrolmentId to, PersonId person, Instant at)
      implements EnrolmentEvent {}

  /** Somebody who asked to be admitted as an exception waits for a decision. */
  record ReviewOpened(ReviewId review, EnrolmentId enrolment, EditionId edition, Instant at)
      implements EnrolmentEvent {}

  /** The joining link of a session may now be used by this participant; again when it changed. */
  record JoiningLinkReleased(
      EnrolmentId enrolment, PersonId person, SessionId session, int revision, Instant at)
      implements EnrolmentEvent {}

  /** A session of this participant begins soon, at the start that was planned by now. */
  record SessionCameNear(
      EnrolmentId enrolment, PersonId person, SessionId session, Instant start, Instant at)
      implements EnrolmentEvent {}

  /** Dates, times or the place of the sessions changed for this participant. */
  record SessionsRescheduled(
      EnrolmentId enrolment, PersonId person, long editionVersion, Instant at)
      implements EnrolmentEvent {}
}
