package nl.schakel.referrals.web;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.Link;
import nl.schakel.partners.PartnerCards;
import nl.schakel.people.OrganisationId;
import nl.schakel.referrals.model.Details;
import org.springframework.stereotype.Component;

/** Which links can be taken, so that no form is filled in for one that cannot. */
@Component
class OfferLinks {

  private final PartnerCards partners;

  OfferLinks(PartnerCards partners) {
    this.partners = partners;
  }

  boolean isOpen(OfferWay way, Actor actor) {
    return takeable(way.drawn(), way.predecessor(), actor)
        .anyMatch(link -> link.id().equals(way.link().id()));
  }

  /**
   * Those links over which this person's organisation can offer now, to who is in the directory. Of
   * a client who was somewhere before only that organisation.
   */
  Stream<Link> takeable(Drawn drawn, Optional<Details> before, Actor actor) {
    Set<OrganisationId> own =
        before
            .map(it -> Set.of(it.route().referrer()))
            .orElseGet(() -> actor.organisationsFor(Permission.REFER));
    Set<OrganisationId> listed =
        partners
            .cards(
                drawn.links().stream().map(link -> link.to().partner()).collect(Collectors.toSet()))
            .keySet();
    return drawn.links().stream()
        .filter(link -> own.stream().anyMatch(link::canBeTakenBy))
        .filter(link -> listed.contains(link.to().partner()))
        .filter(link -> before.filter(it -> isClosed(it, link.to().partner())).isEmpty());
  }

  private static boolean isClosed(Details before, OrganisationId to) {
    return before.route().trail().contains(to) || before.notInvolved().contains(to);
  }
}
