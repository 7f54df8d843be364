package nl.schakel.notifications.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.SessionId;
import nl.schakel.notifications.model.Matter;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Content;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.shared.usecase.UseCasePart;

/** Letters about one session: how to join it, and that it begins soon. */
@UseCasePart
class SessionLetters {

  private final KnownEnrolments known;
  private final Addressees addressees;

  SessionLetters(KnownEnrolments known, Addressees addressees) {
    this.known = known;
    this.addressees = addressees;
  }

  Composed compose(Sending mail, Matter.JoiningLink matter, Instant now) {
    return known.about(
        matter.enrolment(),
        now,
        enrolment ->
            session(enrolment, matter.session())
                .filter(session -> session.linkReleased() && now.isBefore(session.end()))
                .map(
                    session ->
                        KnownEnrolments.letter(
                            mail,
                            enrolment,
                            new Content.LinkReleased(enrolment, session),
                            addressees.joining(enrolment, session.id(), now),
                            List.of())));
  }

  Composed compose(Sending mail, Matter.Reminder matter, Instant now) {
    return known.about(
        matter.enrolment(),
        now,
        enrolment ->
            session(enrolment, matter.session())
                .filter(session -> session.start().equals(matter.start()))
                .filter(session -> now.isBefore(session.start()))
                .map(session -> remind(mail, enrolment, session, now)));
  }

  private Letter remind(Sending mail, EnrolmentCard enrolment, SessionCard session, Instant now) {
    return KnownEnrolments.letter(
        mail,
        enrolment,
        new Content.SessionNear(enrolment, session),
        session.linkReleased()
            ? addressees.joining(enrolment, session.id(), now)
            : addressees.enrolments(List.of(enrolment), enrolment.person(), now),
        List.of());
  }

  private static Optional<SessionCard> session(EnrolmentCard enrolment, SessionId id) {
    return KnownEnrolments.admitted(enrolment).stream()
        .flatMap(card -> card.edition().sessions().stream())
        .filter(session -> session.id().equals(id) && !session.cancelled())
        .findFirst();
  }
}
