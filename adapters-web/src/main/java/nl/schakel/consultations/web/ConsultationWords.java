package nl.schakel.consultations.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.partners.PartnerCards;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Component;

/** What chains, topics and experts are called. */
@Component
class ConsultationWords {

  private final ChainCards chains;
  private final Topics topics;
  private final Organisations organisations;
  private final PartnerCards partners;

  ConsultationWords(
      ChainCards chains, Topics topics, Organisations organisations, PartnerCards partners) {
    this.chains = chains;
    this.topics = topics;
    this.organisations = organisations;
    this.partners = partners;
  }

  /** The form for a link of the chain of now that leads to advice; else there is none. */
  ConsultPage ask(ChainId chainId, LinkId linkId, FormView form, Frame frame) {
    ChainCards.Card chain = chains.card(chainId).orElseThrow(ConsultationWords::nowhere);
    nl.schakel.chains.Link link =
        chains
            .agreed(chainId)
            .flatMap(drawn -> drawn.link(linkId))
            .filter(nl.schakel.chains.Link::leadsToAdvice)
            .orElseThrow(ConsultationWords::nowhere);
    return new ConsultPage(
        form,
        chain(chain, frame),
        chainId.value().toString(),
        linkId.value().toString(),
        List.of(
            new Fact(frame.text("consultations.expert"), expert(link.to().partner(), frame)),
            new Fact(frame.text("consultations.topic"), topic(chain.topic(), frame)),
            new Fact(frame.text("consultations.chain"), chain.targetGroup().in(frame.language()))),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  Optional<Link> chain(ChainId id, Frame frame) {
    return chains.card(id).map(card -> chain(card, frame));
  }

  private static Link chain(ChainCards.Card card, Frame frame) {
    return new Link(card.targetGroup().in(frame.language()), "/chains/" + card.slug().value());
  }

  /** A topic that was taken away in the meantime is called by its code. */
  String topic(TopicCode code, Frame frame) {
    return topics.all().stream()
        .filter(card -> card.code().equals(code))
        .findFirst()
        .map(card -> card.label().in(frame.language()))
        .orElse(code.value().value());
  }

  String expert(OrganisationId id, Frame frame) {
    return experts(List.of(id)).values().stream()
        .findFirst()
        .map(card -> card.name().in(frame.language()))
        .orElse("–");
  }

  Map<OrganisationId, OrganisationCard> experts(Collection<OrganisationId> ids) {
    return organisations.cards(ids);
  }

  /** Others who may be asked, each with its page. */
  List<Link> experts(Collection<OrganisationId> ids, Frame frame) {
    Map<OrganisationId, OrganisationCard> names = experts(ids);
    return partners.cards(ids).values().stream()
        .flatMap(
            card ->
                Optional.ofNullable(names.get(card.id()))
                    .map(
                        name ->
                            new Link(
                                name.name().in(frame.language()),
                                "/partners/" + card.slug().value()))
                    .stream())
        .sorted(Comparator.comparing(Link::text))
        .collect(Collectors.toList());
  }

  private static NotFoundException nowhere() {
    return new NotFoundException("consultation");
  }
}
