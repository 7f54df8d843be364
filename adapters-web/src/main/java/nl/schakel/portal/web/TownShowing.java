package nl.schakel.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.partners.Involvements;
import nl.schakel.partners.Involvements.Involvement;
import nl.schakel.places.Happenings.Happening;
import nl.schakel.places.Happenings.Period;
import nl.schakel.places.Municipality;
import nl.schakel.places.WorkingDays;
import nl.schakel.portal.web.TownPage.Part;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks every feature what it has in a municipality. */
@Component
class TownShowing {

  /** Who plans further ahead looks in the agenda. */
  private static final int MONTHS = 6;

  private static final int SOONEST = 8;

  private final List<Involvements> features;
  private final Agenda agenda;
  private final AgendaShowing showing;
  private final Heads heads;
  private final Clock clock;

  TownShowing(
      List<Involvements> features, Agenda agenda, AgendaShowing showing, Heads heads, Clock clock) {
    this.features = List.copyOf(features);
    this.agenda = agenda;
    this.showing = showing;
    this.heads = heads;
    this.clock = clock;
  }

  TownPage page(Municipality town, Frame frame) {
    Map<String, List<Involvement>> parts =
        features.stream()
            .flatMap(feature -> feature.in(town.code()).stream())
            .collect(
                Collectors.groupingBy(
                    Involvement::part, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    String name = town.name().in(frame.language());
    return new TownPage(
        head(town, name, frame),
        name,
        Stream.concat(
                coming(town, frame).stream(),
                parts.entrySet().stream()
                    .map(entry -> part(entry.getKey(), entry.getValue(), frame)))
            .toList(),
        UriComponentsBuilder.fromPath("/partners")
            .queryParam("place", "{name}")
            .encode()
            .buildAndExpand(Map.of("name", town.name().in(Language.DUTCH)))
            .toUriString(),
        AgendaPage.PATH + "?area=" + town.code().value());
  }

  private Optional<Part> coming(Municipality town, Frame frame) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    AgendaWords words = showing.words(frame);
    List<Link> soonest =
        agenda.in(town.code(), new Period(today, today.plusMonths(MONTHS))).stream()
            .limit(SOONEST)
            .map(each -> link(each, words, frame))
            .toList();
    return Optional.of(new Part(frame.text("portal.town.coming"), soonest))
        .filter(part -> !part.things().isEmpty());
  }

  private static Link link(Happening happening, AgendaWords words, Frame frame) {
    String title = happening.title().in(frame.language());
    return new Link(words.when(happening) + ": " + title, happening.path());
  }

  private Head head(Municipality town, String name, Frame frame) {
    String path = TownPage.address(town.code().value());
    return heads.ofThing(
        path,
        name,
        frame.text("portal.town.lead"),
        Map.of(
            "@context",
            "https://schema.org",
            "@type",
            "AdministrativeArea",
            "name",
            name,
            "identifier",
            town.code().value(),
            "url",
            heads.address(path),
            "geo",
            Map.of(
                "@type", "GeoCoordinates",
                "latitude", town.centre().latitude(),
                "longitude", town.centre().longitude())),
        frame);
  }

  private static Part part(String key, List<Involvement> things, Frame frame) {
    return new Part(
        frame.text(key),
        things.stream()
            .map(thing -> new Link(thing.title().in(frame.language()), thing.address()))
            .toList());
  }
}
