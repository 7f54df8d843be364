package nl.schakel.notifications.usecase;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.learning.EnrolmentCards;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.EnrolmentCards.MessageCard;
import nl.schakel.learning.EnrolmentCards.ReviewCard;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.messages.MessageCards;
import nl.schakel.messages.MessageId;
import nl.schakel.notifications.model.Matter;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.CalendarFile;
import nl.schakel.notifications.port.Letter.Content;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.shared.usecase.UseCasePart;

/** Letters about one enrolment. What is no longer so is not told: something later is. */
@UseCasePart
class EnrolmentLetters {

  private final EnrolmentCards cards;
  private final MessageCards messages;
  private final KnownEnrolments known;
  private final Addressees addressees;
  private final CalendarFiles calendars;

  EnrolmentLetters(
      EnrolmentCards cards,
      MessageCards messages,
      KnownEnrolments known,
      Addressees addressees,
      CalendarFiles calendars) {
    this.cards = cards;
    this.messages = messages;
    this.known = known;
    this.addressees = addressees;
    this.calendars = calendars;
  }

  Composed compose(Sending mail, Matter.Move matter, Instant now) {
    return known.about(
        matter.enrolment(),
        now,
        enrolment ->
            Optional.of(enrolment)
                .filter(card -> card.standing() == matter.to() && mayBeTold(card))
                .map(card -> new Content.Moved(card, reasons(matter)))
                .map(content -> letter(mail, enrolment, content, moved(enrolment, now), now)));
  }

  /** Told whatever came after it: the calendar has to forget the old sessions. */
  Composed compose(Sending mail, Matter.Transfer matter, Instant now) {
    return known.about(
        matter.to(),
        now,
        after ->
            cards
                .find(matter.from())
                .map(before -> new Content.Transferred(before, after))
                .map(content -> letter(mail, after, content, transfer(content, now), now)));
  }

  private List<CalendarFile> transfer(Content.Transferred content, Instant now) {
    return calendars.transfer(content.before(), content.after(), now);
  }

  Composed compose(Sending mail, Matter.Reschedule matter, Instant now) {
    return known.about(
        matter.enrolment(),
        now,
        enrolment ->
            KnownEnrolments.admitted(enrolment)
                .map(Content.Rescheduled::new)
                .map(
                    content ->
                        letter(mail, enrolment, content, calendars.update(enrolment, now), now)));
  }

  Composed compose(Sending mail, Matter.AttemptGranted matter, Instant now) {
    return course(mail, matter.enrolment(), Content.AttemptGranted::new, now);
  }

  Composed compose(Sending mail, Matter.CourseTakenBack matter, Instant now) {
    return course(mail, matter.enrolment(), Content.CourseTakenBack::new, now);
  }

  private Composed course(
      Sending mail, EnrolmentId about, Function<EnrolmentCard, Content> told, Instant now) {
    return known.about(
        about,
        now,
        enrolment ->
            KnownEnrolments.admitted(enrolment)
                .map(told)
                .map(content -> letter(mail, enrolment, content, List.of(), now)));
  }

  Composed compose(Sending mail, Matter.Message matter, Instant now) {
    return known.about(
        matter.enrolment(),
        now,
        enrolment ->
            message(matter, enrolment)
                .map(message -> new Content.Written(enrolment, message))
                .map(content -> letter(mail, enrolment, content, List.of(), now)));
  }

  /** What was written before there were templates stands in learning. */
  private Optional<MessageCard> message(Matter.Message matter, EnrolmentCard enrolment) {
    return messages
        .find(new MessageId(matter.message()), enrolment)
        .or(() -> cards.message(matter.message()));
  }

  private Letter letter(
      Sending mail,
      EnrolmentCard enrolment,
      Content content,
      List<CalendarFile> calendar,
      Instant now) {
    URI own = addressees.enrolments(List.of(enrolment), enrolment.person(), now);
    return KnownEnrolments.letter(mail, enrolment, content, own, calendar);
  }

  /** Somebody who never confirmed is perhaps a stranger, and has had one mail. */
  private boolean mayBeTold(EnrolmentCard enrolment) {
    return enrolment.cause() != Cause.ADDRESS_NOT_CONFIRMED
        || addressees.isConfirmed(enrolment.person());
  }

  private List<String> reasons(Matter.Move matter) {
    return switch (matter.cause()) {
      case REVIEW_APPROVED, REVIEW_REJECTED ->
          cards.reviewOf(matter.enrolment()).map(ReviewCard::reasons).orElse(List.of());
      default -> List.of();
    };
  }

  private List<CalendarFile> moved(EnrolmentCard enrolment, Instant now) {
    return switch (enrolment.standing()) {
      case ADMITTED -> calendars.invitations(List.of(enrolment), now);
      case CANCELLED -> calendars.cancellation(enrolment, now);
      case WAITLISTED, OFFERED, UNDER_REVIEW, REFUSED, EXPIRED -> List.of();
    };
  }
}
