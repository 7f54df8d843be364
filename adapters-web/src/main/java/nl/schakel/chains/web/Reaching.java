package nl.schakel.chains.web;

import com.ibm.icu.text.ListFormatter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.chains.web.StepView.Way;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.partners.ServiceCards.Interpreting;
import nl.schakel.partners.ServiceCards.Offer;
import nl.schakel.partners.ServiceCards.Reader;
import nl.schakel.partners.ServiceCards.Room;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Dates;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import nl.schakel.shared.web.Said;

/** How somebody in a chain is reached, understood, and whether it takes people. */
record Reaching(ChainWords words, Dates dates) {

  List<Way> ways(Entry entry) {
    return entry.ways().stream().map(this::way).toList();
  }

  private Way way(nl.schakel.partners.ServiceCards.Way way) {
    return new Way(
        Said.of(way.function(), words.reader()),
        way.reader() == Reader.PROFESSIONAL,
        way.email().map(EmailAddress::value),
        way.phone(),
        way.phone().map(number -> number.replaceAll("[^0-9+]", "")),
        way.website(),
        way.verified().map(at -> words.text("chain.way.verified", "day", day(at))));
  }

  private String day(Instant at) {
    return dates.day(at, WorkingDays.ZONE);
  }

  /** Who says nothing about languages is not made to say it. */
  Optional<String> languages(Entry entry, Optional<Offer> service) {
    Set<Language> spoken = entry.spoken(service.map(Offer::id));
    Interpreting interpreting = service.map(Offer::interpretation).orElse(Interpreting.NONE);
    return spoken.isEmpty() && interpreting == Interpreting.NONE
        ? Optional.empty()
        : Optional.of(words.text("chain.languages." + interpreting, "languages", list(spoken)));
  }

  private String list(Set<Language> languages) {
    List<String> names =
        languages.stream()
            .map(each -> each.locale().getDisplayLanguage(words.reader().locale()))
            .sorted()
            .toList();
    return ListFormatter.getInstance(words.reader().locale()).format(names);
  }

  /** What was said too long ago is shown as what nobody knows today. */
  Status standing(Room room, Instant now) {
    if (!room.isFresh(now)) {
      return new Status(said("chain.room.stale", room), Tone.NEUTRAL);
    }
    return switch (room.taking()) {
      case OPEN -> new Status(said("chain.room.OPEN", room), Tone.DONE);
      case WAITLIST -> new Status(said("chain.room.WAITLIST", room), Tone.ATTENTION);
      case CLOSED -> new Status(said("chain.room.CLOSED", room), Tone.WRONG);
    };
  }

  private String said(String key, Room room) {
    return words.text(key, "days", room.days().orElse(0), "day", day(room.statedAt()));
  }
}
