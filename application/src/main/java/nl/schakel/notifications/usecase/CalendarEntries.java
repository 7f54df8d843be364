package nl.schakel.notifications.usecase;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.Standing;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.usecase.CalendarEntry.State;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.text.Wording;
import nl.schakel.shared.usecase.UseCasePart;

/** What an enrolment looks like in a calendar. */
@UseCasePart
class CalendarEntries {

  private final Texts texts;
  private final Letterhead letterhead;

  CalendarEntries(Texts texts, Letterhead letterhead) {
    this.texts = texts;
    this.letterhead = letterhead;
  }

  /** One for every session, those that are cancelled too, numbered as they are planned. */
  List<CalendarEntry> of(EnrolmentCard enrolment) {
    List<SessionCard> held =
        enrolment.edition().sessions().stream().filter(session -> !session.cancelled()).toList();
    return enrolment.edition().sessions().stream()
        .map(session -> entry(enrolment, session, summary(enrolment, session, held)))
        .toList();
  }

  private CalendarEntry entry(EnrolmentCard enrolment, SessionCard session, String summary) {
    EditionCard edition = enrolment.edition();
    boolean takesPlace = enrolment.standing() == Standing.ADMITTED && !session.cancelled();
    Optional<URI> link =
        Optional.of(letterhead.address("/join/" + session.id().value()))
            .filter(_ -> takesPlace && edition.place().isEmpty());
    return new CalendarEntry(
        enrolment.id().value() + "." + session.id().value() + "@" + letterhead.host(),
        enrolment.calendarSequence(),
        session.start(),
        session.end(),
        session.zone(),
        summary,
        description(enrolment),
        location(enrolment, link),
        link,
        enrolment.email(),
        takesPlace ? State.CONFIRMED : State.CANCELLED,
        edition.neutralTitle().isPresent());
  }

  private String summary(EnrolmentCard enrolment, SessionCard session, List<SessionCard> held) {
    String title = enrolment.edition().discreetTitle().in(enrolment.language());
    int number = held.indexOf(session) + 1;
    return held.size() < 2 || number == 0
        ? title
        : words(enrolment)
            .text(
                "notifications.calendar.summary",
                "title",
                title,
                "number",
                number,
                "total",
                held.size());
  }

  private String description(EnrolmentCard enrolment) {
    return words(enrolment)
        .text(
            "notifications.calendar.description",
            "address",
            letterhead.address("/my/enrolments").toString());
  }

  private String location(EnrolmentCard enrolment, Optional<URI> link) {
    return enrolment
        .edition()
        .place()
        .map(place -> place.name() + ", " + place.address())
        .or(() -> link.map(URI::toString))
        .orElseGet(() -> words(enrolment).text("notifications.calendar.online"));
  }

  private Wording words(EnrolmentCard enrolment) {
    return texts.in(enrolment.language());
  }
}
