package nl.schakel.referrals.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.chains.ChainCards;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.Details;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Component;

/** For who did not choose a link yet: those of the chain that was named, or how to find one. */
@Component
class OfferStart {

  private final OfferWays ways;
  private final OfferNames names;
  private final OfferLinks links;
  private final ChainCards chains;

  OfferStart(OfferWays ways, OfferNames names, OfferLinks links, ChainCards chains) {
    this.ways = ways;
    this.names = names;
    this.links = links;
    this.chains = chains;
  }

  OfferStartPage page(Input input, Actor actor, Frame frame) {
    Optional<Details> before = ways.predecessor(input, actor);
    Optional<ChainCards.Card> chain =
        ways.chain(input).or(() -> before.flatMap(it -> chains.card(it.route().chain())));
    return new OfferStartPage(
        chain.map(card -> links(card, before, actor, frame).toList()).orElse(List.of()),
        Optional.empty());
  }

  /** Empty when an offer can go this way; else the others, and that this one cannot be. */
  Optional<OfferStartPage> instead(OfferWay way, Input input, Actor actor, Frame frame) {
    String why = way.leadsBack() ? "offer.refused.back" : "offer.refused.notPossible";
    return Optional.of(way)
        .filter(it -> !links.isOpen(it, actor))
        .map(
            _ ->
                new OfferStartPage(page(input, actor, frame).ways(), Optional.of(frame.text(why))));
  }

  /** Those that can be taken: not to where the client was already, nor to who is to be kept out. */
  private Stream<Link> links(
      ChainCards.Card card, Optional<Details> before, Actor actor, Frame frame) {
    Optional<ReferralId> predecessor = before.map(it -> it.id());
    return ways.agreed(card.id()).stream()
        .flatMap(drawn -> links.takeable(drawn, before, actor))
        .map(
            link ->
                new Link(
                    names.organisation(link.to().partner(), frame.language()),
                    OfferPaths.over(card.id(), link.id(), predecessor)));
  }
}
