package nl.schakel.referrals.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.Link.Kind;
import nl.schakel.chains.Link.Part;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.Details;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Component;

/** For who did not choose a link yet: those of the chain that was named, or how to find one. */
@Component
class OfferStart {

  private static final Set<Kind> REFERRING =
      Set.of(Kind.WARM_REFER, Kind.SUPPORT_BESIDE, Kind.AFTERCARE, Kind.REFER_BACK);

  private static final Set<Part> RECEIVING = Set.of(Part.PRIMARY, Part.ALTERNATIVE);

  private final OfferWays ways;
  private final OfferNames names;
  private final ChainCards chains;

  OfferStart(OfferWays ways, OfferNames names, ChainCards chains) {
    this.ways = ways;
    this.names = names;
    this.chains = chains;
  }

  OfferStartPage page(Input input, Actor actor, Frame frame) {
    Optional<Details> before = ways.predecessor(input, actor);
    Optional<ChainCards.Card> chain =
        ways.chain(input).or(() -> before.flatMap(it -> chains.card(it.route().chain())));
    return new OfferStartPage(
        chain.map(card -> links(card, before, frame).toList()).orElse(List.of()));
  }

  /** Not to where the client was already. */
  private Stream<Link> links(ChainCards.Card card, Optional<Details> before, Frame frame) {
    Optional<ReferralId> predecessor = before.map(it -> it.id());
    return ways.agreed(card.id()).stream()
        .flatMap(drawn -> drawn.links().stream())
        .filter(link -> REFERRING.contains(link.kind()) && RECEIVING.contains(link.to().part()))
        .filter(
            link -> before.filter(it -> it.route().trail().contains(link.to().partner())).isEmpty())
        .map(
            link ->
                new Link(
                    names.organisation(link.to().partner(), frame.language()),
                    OfferPaths.over(card.id(), link.id(), predecessor)));
  }
}
