package nl.schakel.chains.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Alternative;
import nl.schakel.chains.Link.Occasion;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.partners.ServiceCards.Interpreting;
import nl.schakel.partners.ServiceCards.Listing;
import nl.schakel.partners.ServiceCards.Offer;
import nl.schakel.partners.ServiceCards.Room;
import nl.schakel.partners.ServiceCards.Taking;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Area;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What a route depends on besides the chain.
 *
 * @param places every area that the place lies in
 * @param language of the family; empty when it does not matter
 * @param partners what the directory says of them
 */
public record Surroundings(
    Set<Area> places, Optional<Language> language, Map<OrganisationId, Entry> partners, Instant now)
    implements ValueObject {

  public Surroundings {
    places = Set.copyOf(places);
    partners = Map.copyOf(partners);
  }

  List<Hindrance> hindrances(Link link) {
    Entry partner = partners.get(link.to().partner());
    if (partner == null || partner.listing() != Listing.LISTED) {
      return List.of(new Hindrance.Gone());
    }
    List<Hindrance> found = new ArrayList<>();
    if (!partner.areas().isEmpty() && partner.areas().stream().noneMatch(places::contains)) {
      found.add(new Hindrance.Elsewhere());
    }
    if (Route.Act.of(link).meetsFamily()) {
      Optional<Offer> service = link.to().service().flatMap(partner::service);
      language
          .filter(wanted -> !isUnderstood(wanted, partner, service, link))
          .map(Hindrance.Unspoken::new)
          .ifPresent(found::add);
      service
          .flatMap(Offer::room)
          .filter(room -> room.isFresh(now))
          .flatMap(room -> lack(room, link))
          .ifPresent(found::add);
    }
    return found;
  }

  /** Whoever says nothing about languages speaks that of the country, as far as anybody knows. */
  private static boolean isUnderstood(
      Language wanted, Entry partner, Optional<Offer> service, Link link) {
    Set<Language> spoken = partner.spoken(link.to().service());
    return spoken.contains(wanted)
        || (spoken.isEmpty() && wanted.equals(Language.DUTCH))
        || service.filter(offer -> offer.interpretation() != Interpreting.NONE).isPresent();
  }

  /** A wait is in the way only when something was agreed for it. */
  private static Optional<Hindrance> lack(Room room, Link link) {
    if (room.taking() == Taking.CLOSED) {
      return Optional.of(new Hindrance.Full());
    }
    return room.days()
        .filter(days -> link.alternatives().stream().anyMatch(each -> isFor(each, days)))
        .map(Hindrance.Waiting::new);
  }

  private static boolean isFor(Alternative alternative, int wait) {
    return alternative.occasion() == Occasion.WAIT_OVER
        && alternative.days().filter(days -> wait > days).isPresent();
  }

  static boolean helps(Alternative alternative, Hindrance hindrance) {
    return hindrance instanceof Hindrance.Waiting(int days)
        ? isFor(alternative, days)
        : alternative.occasion() == hindrance.occasion();
  }
}
