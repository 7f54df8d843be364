package nl.schakel.portal.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schakel.partners.Involvements;
import nl.schakel.partners.Involvements.Involvement;
import nl.schakel.places.Municipality;
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

  private final List<Involvements> features;
  private final Heads heads;

  TownShowing(List<Involvements> features, Heads heads) {
    this.features = List.copyOf(features);
    this.heads = heads;
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
        parts.entrySet().stream()
            .map(entry -> part(entry.getKey(), entry.getValue(), frame))
            .toList(),
        UriComponentsBuilder.fromPath("/partners")
            .queryParam("place", "{name}")
            .encode()
            .buildAndExpand(Map.of("name", town.name().in(Language.DUTCH)))
            .toUriString(),
        AgendaPage.PATH + "?area=" + town.code().value());
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
