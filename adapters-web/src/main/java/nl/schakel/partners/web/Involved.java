package nl.schakel.partners.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.partners.Involvements;
import nl.schakel.partners.Involvements.Involvement;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.web.PartnerPage.Taking;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Component;

/** What all other features know of a partner or a topic, by what it is. */
@Component
class Involved {

  private final List<Involvements> features;

  Involved(List<Involvements> features) {
    this.features = List.copyOf(features);
  }

  List<Taking> of(OrganisationId partner, Frame frame) {
    return byPart(features.stream().flatMap(feature -> feature.of(partner).stream()), frame);
  }

  List<Taking> about(TopicCode topic, Frame frame) {
    return byPart(features.stream().flatMap(feature -> feature.about(topic).stream()), frame);
  }

  private static List<Taking> byPart(Stream<Involvement> all, Frame frame) {
    Map<String, List<Link>> byPart = new LinkedHashMap<>();
    all.forEach(
        each -> byPart.computeIfAbsent(each.part(), _ -> new ArrayList<>()).add(link(each, frame)));
    return byPart.entrySet().stream()
        .map(part -> new Taking(frame.text(part.getKey()), part.getValue()))
        .toList();
  }

  private static Link link(Involvement involvement, Frame frame) {
    return new Link(involvement.title().in(frame.language()), involvement.address());
  }
}
