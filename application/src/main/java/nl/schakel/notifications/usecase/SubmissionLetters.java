package nl.schakel.notifications.usecase;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.RefusalReason;
import nl.schakel.notifications.model.Matter;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.Confirmations;
import nl.schakel.notifications.port.Confirmations.Asking;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Content;
import nl.schakel.notifications.port.Letter.Declined;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.UseCasePart;

/** Letters about a whole form: how it turned out for each edition on it. */
@UseCasePart
class SubmissionLetters {

  private final EnrolmentCards cards;
  private final Confirmations confirmations;
  private final Addressees addressees;
  private final CalendarFiles calendars;

  SubmissionLetters(
      EnrolmentCards cards,
      Confirmations confirmations,
      Addressees addressees,
      CalendarFiles calendars) {
    this.cards = cards;
    this.confirmations = confirmations;
    this.addressees = addressees;
    this.calendars = calendars;
  }

  Composed compose(Sending mail, Matter.Submission matter, Instant now) {
    List<EnrolmentCard> enrolments = cards.ofSubmission(matter.submission());
    Optional<Instant> confirmBy = openUntil(enrolments);
    if (confirmBy.isPresent()) {
      return ask(mail, matter, confirmBy.get(), enrolments, now);
    }
    List<EnrolmentCard> told = enrolments.stream().filter(SubmissionLetters::canBeTold).toList();
    List<Declined> declined = declined(matter.declined());
    return told.isEmpty() && declined.isEmpty()
        ? new Composed.NothingToTell()
        : ready(mail, told, new Content.Enrolled(told, declined, Optional.empty(), false), now);
  }

  Composed compose(Sending mail, Matter.Confirmation matter, Instant now) {
    List<EnrolmentCard> told =
        cards.ofSubmission(matter.submission()).stream()
            .filter(SubmissionLetters::canBeTold)
            .toList();
    return told.isEmpty()
        ? new Composed.NothingToTell()
        : ready(mail, told, new Content.Enrolled(told, List.of(), Optional.empty(), true), now);
  }

  private Composed ask(
      Sending mail,
      Matter.Submission matter,
      Instant confirmBy,
      List<EnrolmentCard> enrolments,
      Instant now) {
    if (!now.isBefore(confirmBy)) {
      return new Composed.NothingToTell();
    }
    PersonId person = mail.details().recipient();
    return switch (confirmations.ask(person, matter.submission(), confirmBy, now)) {
      case Asking.ASKED_FOR_ANOTHER -> new Composed.NotYet(Patience.lookAgain(confirmBy, now));
      case Asking.ALLOWED -> {
        Content content =
            new Content.Enrolled(
                enrolments, declined(matter.declined()), Optional.of(confirmBy), false);
        yield new Composed.Ready(letter(mail, enrolments, content, List.of(), now));
      }
    };
  }

  private Composed ready(
      Sending mail, List<EnrolmentCard> enrolments, Content content, Instant now) {
    return new Composed.Ready(
        letter(mail, enrolments, content, calendars.invitations(enrolments, now), now));
  }

  private Letter letter(
      Sending mail,
      List<EnrolmentCard> enrolments,
      Content content,
      List<Letter.CalendarFile> calendar,
      Instant now) {
    PersonId person = mail.details().recipient();
    return new Letter(
        mail.details().messageId(),
        mail.repeats(),
        enrolments.stream().findFirst().map(Addressees::of).orElseGet(() -> addressees.of(person)),
        addressees.enrolments(enrolments, person, now),
        content,
        calendar);
  }

  private List<Declined> declined(Map<EditionId, RefusalReason> reasons) {
    return cards.editions(List.copyOf(reasons.keySet())).stream()
        .flatMap(edition -> declined(edition, reasons).stream())
        .toList();
  }

  private static Optional<Declined> declined(
      EditionCard edition, Map<EditionId, RefusalReason> reasons) {
    return Optional.ofNullable(reasons.get(edition.id()))
        .map(reason -> new Declined(edition, reason));
  }

  /** The address is unknown to us, and its owner never said a word. */
  private static boolean canBeTold(EnrolmentCard enrolment) {
    return enrolment.cause() != Cause.ADDRESS_NOT_CONFIRMED;
  }

  private static Optional<Instant> openUntil(List<EnrolmentCard> enrolments) {
    return enrolments.stream()
        .flatMap(enrolment -> enrolment.confirmBy().stream())
        .min(Comparator.naturalOrder());
  }
}
