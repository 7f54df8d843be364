package nl.schakel.notifications.usecase;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.learning.EnrolmentCards;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Standing;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.CalendarFile;
import nl.schakel.notifications.port.Letter.Content;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.shared.usecase.UseCasePart;

/** Lets a letter about an enrolment be composed only when its owner is known to read it. */
@UseCasePart
class KnownEnrolments {

  private final EnrolmentCards cards;

  KnownEnrolments(EnrolmentCards cards) {
    this.cards = cards;
  }

  Composed about(EnrolmentId id, Instant now, Function<EnrolmentCard, Optional<Letter>> compose) {
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

  static Letter letter(
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

  static Optional<EnrolmentCard> admitted(EnrolmentCard enrolment) {
    return Optional.of(enrolment).filter(card -> card.standing() == Standing.ADMITTED);
  }
}
