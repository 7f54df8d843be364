package nl.schakel.notifications.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.EnrolmentCard;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.shared.text.Dates;
import nl.schakel.shared.text.Wording;

/** What all mails say in the same way, in the reader's language. */
record Phrases(Wording words, Dates dates) {

  private static final String PREFIX = "notifications.mail.";

  String say(String key, Object... arguments) {
    return words.text(PREFIX + key, arguments);
  }

  /** The more special text if there is one. */
  String sayRather(String special, String general, Object... arguments) {
    return say(words.has(PREFIX + special) ? special : general, arguments);
  }

  boolean has(String key) {
    return words.has(PREFIX + key);
  }

  /** The title that may be read by whoever looks over a shoulder. */
  String discreetTitle(EditionCard edition) {
    return edition.discreetTitle().in(words.language());
  }

  String title(EditionCard edition) {
    return edition.title().in(words.language());
  }

  String moment(Instant instant, ZoneId zone) {
    return dates.moment(instant, zone);
  }

  /** Where nobody travels to, the reader's clock may show another time than ours. */
  String when(EditionCard edition, SessionCard session) {
    return edition.place().isPresent()
        ? dates.span(session.start(), session.end(), session.zone())
        : dates.spanWithZone(session.start(), session.end(), session.zone());
  }

  /** How an enrolment stands, as one sentence. */
  String standing(EnrolmentCard enrolment) {
    return sayRather(
        enrolment.cause() + ".outcome",
        enrolment.standing() + ".outcome",
        "title",
        title(enrolment.edition()),
        "position",
        enrolment.position().orElse(1),
        "until",
        enrolment.offerUntil().map(until -> moment(until, enrolment.edition().zone())).orElse(""));
  }

  /** When and where. */
  List<String> plan(EditionCard edition) {
    List<String> lines = new ArrayList<>();
    edition.sessions().stream()
        .filter(session -> !session.cancelled())
        .map(session -> when(edition, session))
        .forEach(lines::add);
    edition
        .place()
        .map(place -> say("place", "name", place.name(), "address", place.address()))
        .or(() -> online(edition))
        .ifPresent(lines::add);
    return lines;
  }

  private Optional<String> online(EditionCard edition) {
    return edition.sessions().isEmpty() ? Optional.empty() : Optional.of(say("online"));
  }
}
