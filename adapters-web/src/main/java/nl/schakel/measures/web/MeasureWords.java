package nl.schakel.measures.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.Link;
import nl.schakel.chains.LinkId;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.places.Area;
import nl.schakel.places.Municipalities;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** What chains, links and places are called. */
@Component
class MeasureWords {

  private final Topics topics;
  private final Organisations organisations;

  MeasureWords(Topics topics, Organisations organisations) {
    this.topics = topics;
    this.organisations = organisations;
  }

  static String place(MunicipalityCode code, Frame frame) {
    return Municipalities.known()
        .find(code)
        .map(town -> town.name().in(frame.language()))
        .orElseGet(code::value);
  }

  static String topic(Optional<TopicCard> topic, Frame frame) {
    return topic
        .map(card -> card.label().in(frame.language()))
        .orElseGet(() -> frame.text("measures.protected"));
  }

  String organisation(OrganisationId id, Frame frame) {
    return organisations.cards(List.of(id)).values().stream()
        .findFirst()
        .map(card -> card.name().in(frame.language()))
        .orElse("–");
  }

  /** In lists a topic that can hurt is not named. */
  String inList(ChainCards.Card chain, Frame frame) {
    return name(chain, topic(card(chain.topic()).filter(MeasureWords::isDiscreet), frame), frame);
  }

  String full(ChainCards.Card chain, Frame frame) {
    return name(chain, topic(card(chain.topic()), frame), frame);
  }

  private static boolean isDiscreet(TopicCard card) {
    return card.sensitivity() == TopicCard.Sensitivity.NORMAL;
  }

  private Optional<TopicCard> card(TopicCode code) {
    return topics.all().stream().filter(card -> card.code().equals(code)).findFirst();
  }

  private static String name(ChainCards.Card chain, String topic, Frame frame) {
    String area =
        switch (chain.area()) {
          case Area.Town(MunicipalityCode town) -> place(town, frame);
          case Area.Region(var province) -> frame.text("places.province." + province.code());
          case Area.Nation(var country) -> frame.text("places.country." + country.name());
        };
    return frame.text(
        "measures.chain.name",
        "topic",
        topic,
        "area",
        area,
        "group",
        chain.targetGroup().in(frame.language()));
  }

  /** To whom each leads. */
  Map<LinkId, String> links(List<Link> links, Frame frame) {
    Map<OrganisationId, OrganisationCard> names =
        organisations.cards(links.stream().map(link -> link.to().partner()).distinct().toList());
    return links.stream()
        .collect(Collectors.toUnmodifiableMap(Link::id, link -> link(link, names, frame)));
  }

  private static String link(Link link, Map<OrganisationId, OrganisationCard> names, Frame frame) {
    return Optional.ofNullable(names.get(link.to().partner()))
        .map(card -> card.name().in(frame.language()))
        .orElse("–");
  }
}
