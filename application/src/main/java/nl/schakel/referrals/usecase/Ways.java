package nl.schakel.referrals.usecase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Origin;
import nl.schakel.chains.LinkId;
import nl.schakel.partners.PartnerCards;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.places.Area;
import nl.schakel.places.Municipalities;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.referrals.model.Route;
import nl.schakel.shared.Country;
import nl.schakel.shared.usecase.UseCasePart;

/** Which links can be taken, by whom, and to whom they lead. */
@UseCasePart
class Ways {

  private static final Set<Link.Kind> REFERRING =
      Set.of(
          Link.Kind.WARM_REFER,
          Link.Kind.SUPPORT_BESIDE,
          Link.Kind.AFTERCARE,
          Link.Kind.REFER_BACK);

  /** A bridge receives no data, and who only advises gets questions. */
  private static final Set<Link.Part> RECEIVING = Set.of(Link.Part.PRIMARY, Link.Part.ALTERNATIVE);

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
        .filter(link -> REFERRING.contains(link.kind()) && RECEIVING.contains(link.to().part()))
        .filter(link -> beginsWith(from, link.from()) && isListed(link.to().partner()))
        .filter(link -> !cameBy.contains(link.to().partner()))
        .map(link -> new Way(link, route(from, card, drawn, link, place, cameBy)));
  }

  private static boolean covers(Area area, MunicipalityCode place) {
    return Municipalities.known()
        .find(place)
        .filter(known -> Area.around(known).contains(area))
        .isPresent();
  }

  private static boolean beginsWith(OrganisationId from, Origin origin) {
    return switch (origin) {
      case Origin.Anybody _ -> true;
      case Origin.Party(var party) -> party.equals(from);
    };
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

  /** A link of the version that a route pinned, or of the one that holds by now. */
  Optional<Link> link(Route route, LinkId id) {
    return chains
        .version(route.chain(), route.version())
        .flatMap(drawn -> drawn.link(id))
        .or(() -> chains.agreed(route.chain()).flatMap(drawn -> drawn.link(id)));
  }
}
