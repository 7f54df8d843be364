package nl.schakel.chains.web;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.web.PartnerShelf.Known;
import nl.schakel.chains.web.RouteFinder.Asked;
import nl.schakel.partners.ServiceCards.Listing;
import nl.schakel.partners.ServiceCards.Reader;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Area;
import nl.schakel.places.Municipalities;
import nl.schakel.places.Municipality;

/** What there is when nothing was agreed somewhere, or what was agreed leads nowhere. */
record HelpElsewhere(PartnerShelf partners) {

  private static final int FEW = 5;

  /** Municipalities only: what was agreed for more than one would have been found. */
  static List<Card> neighbours(List<Card> about, Municipality place) {
    return about.stream()
        .filter(card -> town(card).isPresent())
        .sorted(Comparator.comparingDouble(card -> place.distanceTo(town(card).orElseThrow())))
        .limit(FEW)
        .toList();
  }

  private static Optional<Municipality> town(Card card) {
    return card.area() instanceof Area.Town(var code)
        ? Municipalities.known().find(code)
        : Optional.empty();
  }

  /** Who works where the place is, or wherever somebody asks. */
  List<Known> experts(Asked asked, Reader reader) {
    Set<OrganisationId> ids = new LinkedHashSet<>(partners.advisingOn(asked.topic()));
    Map<OrganisationId, Known> known = partners.of(ids, reader);
    return ids.stream()
        .flatMap(id -> Stream.ofNullable(known.get(id)))
        .filter(each -> each.entry().listing() == Listing.LISTED && reaches(each, asked.place()))
        .limit(FEW)
        .toList();
  }

  private static boolean reaches(Known known, Municipality place) {
    return known.entry().areas().isEmpty()
        || known.entry().areas().stream().anyMatch(Area.around(place)::contains);
  }
}
