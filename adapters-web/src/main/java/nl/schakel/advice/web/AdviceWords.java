package nl.schakel.advice.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.partners.PartnerCards;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Component;

/** What topics and partners are called. */
@Component
class AdviceWords {

  private final Topics topics;
  private final Organisations organisations;
  private final PartnerCards partners;

  AdviceWords(Topics topics, Organisations organisations, PartnerCards partners) {
    this.topics = topics;
    this.organisations = organisations;
    this.partners = partners;
  }

  /** A topic that was taken away in the meantime is called by its code. */
  String topic(TopicCode code, Language reader) {
    TopicCard card = topics().get(code);
    return card == null ? code.value().value() : card.label().in(reader);
  }

  Map<TopicCode, TopicCard> topics() {
    return topics.all().stream().collect(Collectors.toMap(TopicCard::code, Function.identity()));
  }

  /** Whether the topic may stand in an address. */
  boolean isDiscreet(TopicCode code) {
    TopicCard card = topics().get(code);
    return card != null && card.sensitivity() == TopicCard.Sensitivity.NORMAL;
  }

  String partner(OrganisationId id, Language reader) {
    OrganisationCard card = organisations.cards(List.of(id)).get(id);
    return card == null ? "–" : card.name().in(reader);
  }

  /** Partners that may be asked, each with the address of its form. */
  List<Link> formsOf(Collection<OrganisationId> ids, TopicCode topic, Language reader) {
    Map<OrganisationId, OrganisationCard> names = organisations.cards(ids);
    return partners.cards(ids).values().stream()
        .filter(card -> names.containsKey(card.id()))
        .map(card -> new Link(name(names, card, reader), address(card, topic)))
        .sorted(Comparator.comparing(Link::text))
        .toList();
  }

  private static String name(
      Map<OrganisationId, OrganisationCard> names, PartnerCards.Card card, Language reader) {
    OrganisationCard organisation = names.get(card.id());
    return organisation == null ? card.slug().value() : organisation.name().in(reader);
  }

  /** What must not be known of somebody does not stand in an address. */
  String address(PartnerCards.Card partner, TopicCode topic) {
    return AskPage.address(
        partner.slug().value(), Optional.of(topic.value().value()).filter(_ -> isDiscreet(topic)));
  }
}
