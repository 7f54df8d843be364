package nl.schakel.recognition.web;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.model.Certificate.Snapshot;
import nl.schakel.recognition.query.Passport.Way;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Dates;
import nl.schakel.shared.text.Wording;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import org.springframework.stereotype.Component;

/** How registers, points and certificates are called. */
@Component
class RecognitionWords {

  /** Both countries have the same clock. */
  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final Organisations organisations;
  private final People people;

  RecognitionWords(Organisations organisations, People people) {
    this.organisations = organisations;
    this.people = people;
  }

  String person(PersonId id) {
    return people.find(id).map(card -> card.name().value()).orElse("?");
  }

  String organisation(OrganisationId id, Language reader) {
    return Optional.ofNullable(organisations.cards(List.of(id)).get(id))
        .map(OrganisationCard::name)
        .map(name -> name.in(reader))
        .orElse("?");
  }

  static String number(BigDecimal points) {
    return points.stripTrailingZeros().toPlainString();
  }

  /** What is printed on a certificate. */
  List<Fact> printed(Snapshot snapshot, Wording words, Dates dates) {
    Language reader = words.language();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(words.text("recognition.name"), snapshot.name()));
    facts.add(new Fact(words.text("recognition.title"), snapshot.title().in(reader)));
    facts.add(new Fact(words.text("recognition.organiser"), snapshot.organiser().in(reader)));
    facts.add(new Fact(words.text("recognition.completed"), dates.day(snapshot.day())));
    snapshot
        .rule()
        .ifPresent(
            it ->
                facts.add(new Fact(words.text("recognition.judgedBy"), RuleKind.words(it, words))));
    snapshot
        .points()
        .forEach(
            it ->
                facts.add(
                    new Fact(
                        words.text("recognition.pointsOf", "register", it.register().in(reader)),
                        number(it.points()))));
    return facts;
  }

  static Status way(Way way, Frame frame) {
    Tone tone =
        switch (way) {
          case OPEN, SENDING -> Tone.INFORMATION;
          case DELIVERED -> Tone.DONE;
          case SETTLED -> Tone.NEUTRAL;
          case REJECTED -> Tone.ATTENTION;
        };
    return new Status(frame.text("recognition.way." + way), tone);
  }
}
