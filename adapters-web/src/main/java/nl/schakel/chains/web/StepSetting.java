package nl.schakel.chains.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.Link;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.web.PartnerShelf.Known;
import nl.schakel.partners.ServiceCards.Listing;
import nl.schakel.partners.ServiceCards.Offer;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Said;

/**
 * What surrounds a step.
 *
 * @param referrers for which organisations the reader refers; none over what does not hold now
 * @param anchors how the ids of steps begin on this page, which may have those of several chains
 */
record StepSetting(
    Card card,
    Drawn chain,
    Map<OrganisationId, Known> partners,
    ChainWords words,
    Frame frame,
    Set<OrganisationId> referrers,
    String anchors) {

  String anchor(LinkId link) {
    return anchors + number(link);
  }

  int number(LinkId link) {
    return chain.links().stream().map(Link::id).toList().indexOf(link) + 1;
  }

  /** Who left the directory is not reached through it any more. */
  Optional<Known> known(Link link) {
    return Optional.ofNullable(partners.get(link.to().partner()))
        .filter(known -> known.entry().listing() == Listing.LISTED);
  }

  Optional<Offer> offer(Link link) {
    return known(link).flatMap(known -> link.to().service().flatMap(known.entry()::service));
  }

  Said said(LocalizedText text) {
    return Said.of(text, words.reader());
  }
}
