package nl.schakel.notifications.usecase;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.learning.EnrolmentCards;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.EnrolmentCards.ReviewCard;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.SessionId;
import nl.schakel.learning.Standing;
import nl.schakel.notifications.model.Matter;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.CalendarFile;
import nl.schakel.notifications.port.Letter.Content;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.shared.usecase.ApplicationService;

/** Letters about one enrolment. What is no longer so is not told: something later is. */
@ApplicationService
class EnrolmentLetters {

  private final EnrolmentCards cards;
  private final Addressees addressees;
  private final CalendarFiles calendars;

  EnrolmentLetters(EnrolmentCards cards, Addressees addressees, CalendarFiles calendars) {
    this.cards = cards;
    this.addressees = addressees;
    this.calendars = calendars;
  }

  Composed compose(Sending mail, Matter.Move matter, Instant now) {
    return about(
        matter.enrolment(),
        now,
        enrolment ->
            Optional.of(enrolment)
                .filter(card -> card.standing() == matter.to() && mayBeTold(card))
                .map(card -> new Content.Moved(card, reasons(matter)))
                .map(content -> letter(mail, enrolment, content, moved(enrolment, now), now)));
  }

  Composed compose(Sending mail, Matter.Reschedule matter, Instant now) {
    return about(
        matter.enrolment(),
        now,
        enrolment ->
            admitted(enrolment)
                .map(Content.Rescheduled::new)
                .map(
                    content ->
                        letter(mail, enrolment, content, calendars.update(enrolment, now), now)));
  }

  Composed compose(Sending mail, Matter.Message matter, Instant now) {
    return about(
        matter.enrolment(),
        now,
        enrolment ->
            cards
                .message(matter.message())
                .map(message -> new Content.Written(enrolment, message))
                .map(content -> letter(mail, enrolment, content, List.of(), now)));
  }

  Composed compose(Sending mail, Matter.JoiningLink matter, Instant now) {
    return about(
        matter.enrolment(),
        now,
        enrolment ->
            session(enrolment, matter.session())
                .filter(session -> session.linkReleased() && now.isBefore(session.end()))
                .map(
                    session ->
                        letter(
                            mail,
                            enrolment,
                            new Content.LinkReleased(enrolment, session),
                            addressees.joining(enrolment, session.id(), now),
                            List.of())));
  }

  Composed compose(Sending mail, Matter.Reminder matter, Instant now) {
    return about(
        matter.enrolment(),
        now,
        enrolment ->
            session(enrolment, matter.session())
                .filter(session -> session.start().equals(matter.start()))
                .filter(session -> now.isBefore(session.start()))
                .map(session -> remind(mail, enrolment, session, now)));
  }

  private Composed about(
      EnrolmentId id, Instant now, Function<EnrolmentCard, Optional<Letter>> compose) {
    return cards
        .find(id)
        .map(enrolment -> confirmed(enrolment, now, compose))
        .orElseGet(Composed.NothingToTell::new);
  }

  private static Composed confirmed(
      EnrolmentCard enrolment, Instant now, Function<EnrolmentCard, Optional<Letter>> compose) {
    if (enrolment.confirmBy().isPresent() && enrolment.cause() != Cause.ADDRESS_NOT_CONFIRMED) {
      Instant until = enrolment.confirmBy().get();
      return now.isBefore(until)
          ? new Composed.NotYet(Patience.lookAgain(until, now))
          : new Composed.NothingToTell();
    }
    return compose
        .apply(enrolment)
        .<Composed>map(Composed.Ready::new)
        .orElseGet(Composed.NothingToTell::new);
  }

  private Letter remind(Sending mail, EnrolmentCard enrolment, SessionCard session, Instant now) {
    Content content = new Content.SessionNear(enrolment, session);
    return session.linkReleased()
        ? letter(
            mail, enrolment, content, addressees.joining(enrolment, session.id(), now), List.of())
        : letter(mail, enrolment, content, List.of(), now);
  }

  private Letter letter(
      Sending mail,
      EnrolmentCard enrolment,
      Content content,
      List<CalendarFile> calendar,
      Instant now) {
    URI own = addressees.enrolments(List.of(enrolment), enrolment.person(), now);
    return letter(mail, enrolment, content, own, calendar);
  }

  private static Letter letter(
      Sending mail,
      EnrolmentCard enrolment,
      Content content,
      URI button,
      List<CalendarFile> calendar) {
    return new Letter(
        mail.details().messageId(),
        mail.repeats(),
        Addressees.of(enrolment),
        button,
        content,
        calendar);
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

  private static Optional<EnrolmentCard> admitted(EnrolmentCard enrolment) {
    return Optional.of(enrolment).filter(card -> card.standing() == Standing.ADMITTED);
  }

  private static Optional<SessionCard> session(EnrolmentCard enrolment, SessionId id) {
    return admitted(enrolment).stream()
        .flatMap(card -> card.edition().sessions().stream())
        .filter(session -> session.id().equals(id) && !session.cancelled())
        .findFirst();
  }
}
