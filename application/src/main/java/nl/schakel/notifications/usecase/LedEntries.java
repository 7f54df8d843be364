package nl.schakel.notifications.usecase;

import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.attendance.LedAgenda;
import nl.schakel.attendance.LedAgenda.Led;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.usecase.CalendarEntry.State;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.text.Wording;
import nl.schakel.shared.usecase.UseCasePart;

/** What a session looks like in the calendar of who leads it. */
@UseCasePart
class LedEntries {

  private final LedAgenda agenda;
  private final People people;
  private final Texts texts;
  private final Letterhead letterhead;

  LedEntries(LedAgenda agenda, People people, Texts texts, Letterhead letterhead) {
    this.agenda = agenda;
    this.people = people;
    this.texts = texts;
    this.letterhead = letterhead;
  }

  Stream<CalendarEntry> of(PersonId leader) {
    return people.find(leader).stream()
        .flatMap(person -> agenda.of(leader).stream().map(led -> entry(person, led)));
  }

  /** A calendar reads the whole feed anew, so what changed needs no number. */
  private CalendarEntry entry(PersonCard person, Led led) {
    EditionCard edition = led.run().edition();
    SessionCard session = led.session();
    Wording words = texts.in(person.language());
    String title = edition.discreetTitle().in(person.language());
    return new CalendarEntry(
        person.id().value() + "." + session.id().value() + "@" + letterhead.host(),
        0,
        session.start(),
        session.end(),
        session.zone(),
        words.text("notifications.calendar.leads", "title", title),
        words.text(
            "notifications.calendar.leads.description",
            "address",
            letterhead.address("/sessions/" + session.id().value() + "/attendance").toString()),
        edition
            .place()
            .map(place -> place.name() + ", " + place.address())
            .orElseGet(() -> words.text("notifications.calendar.online")),
        Optional.empty(),
        person.email(),
        State.CONFIRMED,
        edition.neutralTitle().isPresent());
  }
}
