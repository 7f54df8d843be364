package nl.schakel.referrals.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.Link;
import nl.schakel.chains.LinkId;
import nl.schakel.partners.PartnerCards;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.places.Area;
import nl.schakel.places.Municipalities;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.Route;
import nl.schakel.shared.Country;
import nl.schakel.shared.usecase.UseCasePart;

/** Which links can be taken, by whom, and to whom they lead. */
@UseCasePart
class Ways {

  private final ChainCards chains;
  private final PartnerCards partners;
  private final Organisations organisations;

  Ways(ChainCards chains, PartnerCards partners, Organisations organisations) {
    this.chains = chains;
    this.partners = partners;
    this.organisations = organisations;
  }

  /** A link as it holds now, and the route that an offer over it takes. */
  record Way(Link link, Route route) {}

  /** Empty when this organisation cannot take that link there, whatever the reason. */
  Optional<Way> way(
      OrganisationId from,
      ChainId chain,
      LinkId link,
      MunicipalityCode place,
      List<OrganisationId> cameBy) {
    return chains
        .card(chain)
        .filter(card -> covers(card.area(), place))
        .flatMap(
            card ->
                chains.agreed(chain).flatMap(drawn -> way(from, card, drawn, link, place, cameBy)));
  }

  private Optional<Way> way(
      OrganisationId from,
      Card card,
      Drawn drawn,
      LinkId id,
      MunicipalityCode place,
      List<OrganisationId> cameBy) {
    return drawn
        .link(id)
        .filter(link -> link.canBeTakenBy(from) && !cameBy.contains(link.to().partner()))
        .filter(link -> isListed(link.to().partner()))
        .map(link -> new Way(link, route(from, card, drawn, link, place, cameBy)));
  }

  private static boolean covers(Area area, MunicipalityCode place) {
    return Municipalities.known()
        .find(place)
        .filter(known -> Area.around(known).contains(area))
        .isPresent();
  }

  boolean isListed(OrganisationId partner) {
    return partners.cards(List.of(partner)).containsKey(partner);
  }

  private Route route(
      OrganisationId from,
      Card card,
      Drawn drawn,
      Link link,
      MunicipalityCode place,
      List<OrganisationId> cameBy) {
    OrganisationId to = link.to().partner();
    return new Route(
        card.id(),
        drawn.version(),
        link.id(),
        card.topic(),
        place,
        from,
        to,
        country(to),
        card.keeper(),
        card.deadlines(),
        cameBy);
  }

  private Country country(OrganisationId partner) {
    return Optional.ofNullable(organisations.cards(List.of(partner)).get(partner))
        .map(OrganisationCard::country)
        .map(Country::valueOf)
        .orElse(Country.NL);
  }

  /**
   * The links that the same client can take from here, by the rule by which they are taken: those
   * that the chain means for it first.
   */
  List<Link> onward(Details before) {
    Route route = before.route();
    List<LinkId> meant =
        link(route, route.link()).stream()
            .flatMap(link -> link.alternatives().stream())
            .map(Link.Alternative::instead)
            .toList();
    return chains
        .card(route.chain())
        .filter(card -> covers(card.area(), route.municipality()))
        .flatMap(card -> chains.agreed(card.id()))
        .map(drawn -> onward(drawn, before))
        .orElse(List.of())
        .stream()
        .sorted(Comparator.comparing(link -> !meant.contains(link.id())))
        .toList();
  }

  private List<Link> onward(Drawn drawn, Details before) {
    Set<OrganisationId> listed =
        partners
            .cards(
                drawn.links().stream().map(link -> link.to().partner()).collect(Collectors.toSet()))
            .keySet();
    return drawn.links().stream()
        .filter(link -> link.canBeTakenBy(before.route().referrer()))
        .filter(link -> listed.contains(link.to().partner()))
        .filter(link -> !before.route().trail().contains(link.to().partner()))
        .filter(link -> !before.notInvolved().contains(link.to().partner()))
        .toList();
  }

  /** A link of the version that a route pinned, or of the one that holds by now. */
  Optional<Link> link(Route route, LinkId id) {
    return chains
        .version(route.chain(), route.version())
        .flatMap(drawn -> drawn.link(id))
        .or(() -> chains.agreed(route.chain()).flatMap(drawn -> drawn.link(id)));
  }
}
