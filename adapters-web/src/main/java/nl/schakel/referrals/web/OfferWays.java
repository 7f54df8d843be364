package nl.schakel.referrals.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.schakel.access.Actor;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.Route;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Component;

/** Finds the link that somebody means. */
@Component
class OfferWays {

  private final ChainCards chains;
  private final OfferReader reader;

  OfferWays(ChainCards chains, OfferReader reader) {
    this.chains = chains;
    this.reader = reader;
  }

  /** Empty when no link is named, or none that is in the chain by now. */
  Optional<OfferWay> asked(Input input, Actor actor) {
    Optional<Details> before = predecessor(input, actor);
    return chain(input)
        .flatMap(
            card ->
                chains
                    .agreed(card.id())
                    .flatMap(drawn -> way(card, drawn, id(input, "link", LinkId::new), before)));
  }

  private static Optional<OfferWay> way(
      ChainCards.Card card, Drawn drawn, Optional<LinkId> link, Optional<Details> before) {
    return link.flatMap(drawn::link)
        .map(found -> new OfferWay(card, drawn, found, before, Optional.empty()));
  }

  Optional<ChainCards.Card> chain(Input input) {
    return id(input, "chain", ChainId::new).flatMap(chains::card);
  }

  Optional<Drawn> agreed(ChainId chain) {
    return chains.agreed(chain);
  }

  /** Somebody else's is not there. */
  Optional<Details> predecessor(Input input, Actor actor) {
    return id(input, "predecessor", ReferralId::new)
        .map(id -> reader.read(actor, id.value()).details());
  }

  /** Along which a draft goes: what the chain says now, or what it said when it was written. */
  OfferWay of(OfferRead draft, Actor actor) {
    Route route = draft.details().route();
    Optional<Details> before =
        draft.details().predecessor().map(id -> reader.read(actor, id.value()).details());
    return chains
        .card(route.chain())
        .flatMap(
            card ->
                chains
                    .agreed(route.chain())
                    .flatMap(drawn -> way(card, drawn, Optional.of(route.link()), before))
                    .or(
                        () ->
                            chains
                                .version(route.chain(), route.version())
                                .flatMap(old -> way(card, old, Optional.of(route.link()), before))))
        .map(way -> way.keptAs(draft))
        .orElseThrow(() -> new NotFoundException("referral"));
  }

  private static <T> Optional<T> id(Input input, String name, Function<UUID, T> make) {
    return input.optional(name, As.id(make)).ifRight().flatMap(given -> given);
  }
}
