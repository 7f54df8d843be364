package nl.schakel.notifications.usecase;

import java.time.Instant;
import java.util.List;
import nl.schakel.attendance.LedAgenda;
import nl.schakel.attendance.LedAgenda.Led;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.notifications.model.Matter;
import nl.schakel.notifications.model.OutgoingMail.Sending;
import nl.schakel.notifications.port.Letter;
import nl.schakel.notifications.port.Letter.Content;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.usecase.LetterDesk.Composed;
import nl.schakel.people.PersonId;
import nl.schakel.shared.usecase.UseCasePart;

/** Letters to who leads. Their calendar has the sessions already, by its own address. */
@UseCasePart
class LeadingLetters {

  private final LedAgenda agenda;
  private final Addressees addressees;
  private final Letterhead letterhead;

  LeadingLetters(LedAgenda agenda, Addressees addressees, Letterhead letterhead) {
    this.agenda = agenda;
    this.addressees = addressees;
    this.letterhead = letterhead;
  }

  /** Who was released meanwhile, or whose sessions are over, hears nothing. */
  Composed compose(Sending mail, Matter.LeadingAsked matter, Instant now) {
    List<Led> led = led(mail.details().recipient(), matter, now);
    return led.isEmpty()
        ? new Composed.NothingToTell()
        : new Composed.Ready(
            new Letter(
                mail.details().messageId(),
                mail.repeats(),
                addressees.of(mail.details().recipient()),
                letterhead.address("/my/sessions"),
                new Content.LeadingAsked(edition(led), matter.session().isPresent()),
                List.of()));
  }

  private List<Led> led(PersonId leader, Matter.LeadingAsked matter, Instant now) {
    return agenda.of(leader).stream()
        .filter(it -> it.run().edition().id().equals(matter.edition()))
        .filter(it -> it.session().end().isAfter(now))
        .filter(
            it ->
                matter
                    .session()
                    .map(session -> it.substitute() && session.equals(it.session().id()))
                    .orElse(true))
        .toList();
  }

  /** With the sessions that this one leads. */
  private static EditionCard edition(List<Led> led) {
    EditionCard edition = led.getFirst().run().edition();
    return new EditionCard(
        edition.id(),
        edition.programme(),
        edition.title(),
        edition.neutralTitle(),
        edition.place(),
        edition.zone(),
        led.stream().map(Led::session).toList());
  }
}
