package nl.schakel.parents.web;

import java.time.Clock;
import java.util.List;
import nl.schakel.groups.GroupSeries.Gathering;
import nl.schakel.parents.usecase.SignUpParent.Choice;
import nl.schakel.places.Municipalities;
import nl.schakel.places.Municipality;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.text.Dates;
import nl.schakel.shared.text.Wording;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** Puts the page on which parents join in their words. */
@Component
class JoinShowing {

  private final OwnWords own;
  private final Clock clock;

  JoinShowing(OwnWords own, Clock clock) {
    this.own = own;
    this.clock = clock;
  }

  /** For which municipality and language parents join; anything else is not there. */
  record Door(Municipality town, Language language) {

    static Door of(String municipality, String language) {
      return new Door(
          MunicipalityCode.parse(municipality)
              .asOptional()
              .flatMap(Municipalities.known()::find)
              .orElseThrow(() -> new NotFoundException("municipality")),
          Language.parse(language)
              .asOptional()
              .orElseThrow(() -> new NotFoundException("language")));
    }

    String address() {
      return ParentPaths.join(town.code(), language);
    }
  }

  Frame frame(Door door, Frame frame) {
    return frame.in(own.in(door.language()));
  }

  JoinPage page(Door door, List<Choice> open, FormView form, Frame frame) {
    Wording words = own.in(door.language());
    return new JoinPage(
        door.address(),
        title(door, words),
        own.dutch(words).map(dutch -> title(door, dutch)),
        own.missing(door.language()),
        open.stream().map(each -> option(each, words)).toList(),
        form);
  }

  static String title(Door door, Wording words) {
    return words.text("parents.join.title", "town", door.town().name().in(words.language()));
  }

  private Option option(Choice choice, Wording words) {
    Gathering meeting = choice.meeting();
    String when = new Dates(words, clock).span(meeting.start(), meeting.end(), meeting.zone());
    return Option.of(choice.series().id().value().toString(), when)
        .withHint(
            choice.isFull()
                ? words.text("parents.join.full", "place", meeting.place())
                : meeting.place());
  }
}
