package nl.schakel.learning;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.Slug;

/** What mails and calendars tell about enrolments, as they stand when they are asked for. */
public interface EnrolmentCards {

  Optional<EnrolmentCard> find(EnrolmentId id);

  /** All enrolments of one form, in the order in which the editions begin. */
  List<EnrolmentCard> ofSubmission(SubmissionId submission);

  /** Every enrolment of this person that is not over, for the calendar feed. */
  List<EnrolmentCard> activeOf(PersonId person);

  /** Editions that were asked for without an enrolment to show for it. */
  List<EditionCard> editions(List<EditionId> ids);

  /** What a coordinator wrote to the participants. */
  Optional<MessageCard> message(UUID message);

  /** What is asked of those who decide about an exception, and what they said. */
  Optional<ReviewCard> review(ReviewId review);

  /** The review of this enrolment, if it had one. */
  Optional<ReviewCard> reviewOf(EnrolmentId enrolment);

  /**
   * One person's enrolment.
   *
   * @param byAccount whether the person enrolled with an account, and finds it there
   * @param position in the waiting list, from 1
   * @param calendarSequence of the calendar entries (RFC 5545 SEQUENCE)
   */
  record EnrolmentCard(
      EnrolmentId id,
      SubmissionId submission,
      PersonId person,
      PersonName name,
      EmailAddress email,
      Language language,
      boolean byAccount,
      Standing standing,
      Cause cause,
      Optional<Integer> position,
      Optional<Instant> confirmBy,
      Optional<Instant> offerUntil,
      int calendarSequence,
      EditionCard edition) {

    @Override
    public String toString() {
      return "EnrolmentCard[" + id.value() + "]";
    }
  }

  /**
   * The edition it is in.
   *
   * @param neutralTitle for subjects and calendars, when the title would tell too much
   * @param place empty when online
   */
  record EditionCard(
      EditionId id,
      Slug programme,
      LocalizedText title,
      Optional<LocalizedText> neutralTitle,
      Optional<Place> place,
      ZoneId zone,
      List<SessionCard> sessions) {

    public EditionCard {
      sessions = List.copyOf(sessions);
    }

    /** The title that may stand where others can read along. */
    public LocalizedText discreetTitle() {
      return neutralTitle.orElse(title);
    }
  }

  /** A room. */
  record Place(String name, String address) {}

  /** One session; whether its link may be used, never the link itself. */
  record SessionCard(
      SessionId id,
      Instant start,
      Instant end,
      ZoneId zone,
      boolean cancelled,
      boolean linkReleased) {}

  /**
   * A request to be admitted as an exception.
   *
   * @param funders who decide together with the organiser
   * @param reasons what those who decided gave as their reasons, first said first
   */
  record ReviewCard(
      ReviewId id,
      EnrolmentId enrolment,
      OrganisationId organiser,
      List<OrganisationId> funders,
      List<String> reasons) {

    public ReviewCard {
      funders = List.copyOf(funders);
      reasons = List.copyOf(reasons);
    }
  }

  /** A message to participants. */
  record MessageCard(String subject, String text) {}
}
