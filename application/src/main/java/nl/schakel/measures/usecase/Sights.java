package nl.schakel.measures.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.ChainId;
import nl.schakel.measures.query.Tallies.Wanted;
import nl.schakel.partners.ServiceCards;
import nl.schakel.partners.ServiceCards.Entry;
import nl.schakel.partners.ServiceCards.Reader;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Area;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.usecase.UseCasePart;

/** Which figures somebody may see. */
@UseCasePart
class Sights {

  private final ChainCards chains;
  private final ServiceCards partners;

  Sights(ChainCards chains, ServiceCards partners) {
    this.chains = chains;
    this.partners = partners;
  }

  /** What somebody sees: these municipalities and chains, or only what all of them are together. */
  record Sight(Wanted wanted, List<Card> chains, Detail detail) {

    Sight {
      chains = List.copyOf(chains);
    }

    /** Of which something is seen apart. */
    Set<MunicipalityCode> towns() {
      return detail == Detail.TOGETHER
          ? Set.of()
          : chains.stream()
              .flatMap(chain -> town(chain.area()).stream())
              .collect(Collectors.toUnmodifiableSet());
    }
  }

  /** How closely somebody may look. */
  enum Detail {
    EACH,
    TOGETHER
  }

  /** Who pays and keeps no chain sees the whole. */
  Sight of(Actor actor) {
    Set<OrganisationId> keeps = organisations(actor, Role.COORDINATOR);
    Set<MunicipalityCode> towns = towns(organisations(actor, Role.MUNICIPALITY_CONTACT));
    List<Card> all = chains.all();
    if (keeps.isEmpty() && towns.isEmpty() && actor.is(Role.FUNDER)) {
      return new Sight(new Wanted.All(), all, Detail.TOGETHER);
    }
    List<Card> kept = all.stream().filter(card -> keeps.contains(card.keeper())).toList();
    Set<ChainId> ids = kept.stream().map(Card::id).collect(Collectors.toUnmodifiableSet());
    Predicate<Card> isTheirs = card -> isOneOf(towns, card.area()) && !ids.contains(card.id());
    return new Sight(
        new Wanted.Of(ids, towns),
        Stream.concat(kept.stream(), all.stream().filter(isTheirs)).toList(),
        Detail.EACH);
  }

  /** Everything about one municipality, and nothing else. */
  Sight of(MunicipalityCode municipality) {
    return new Sight(
        new Wanted.Of(Set.of(), Set.of(municipality)),
        chains.all().stream().filter(card -> isOneOf(Set.of(municipality), card.area())).toList(),
        Detail.EACH);
  }

  private static Set<OrganisationId> organisations(Actor actor, Role role) {
    return actor.assignments().stream()
        .filter(each -> each.role() == role)
        .map(Assignment::organisation)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A municipality is where its entry in the directory says that it works. */
  private Set<MunicipalityCode> towns(Collection<OrganisationId> organisations) {
    return organisations.isEmpty()
        ? Set.of()
        : townsIn(partners.of(organisations, Reader.EVERYBODY).values());
  }

  private static Set<MunicipalityCode> townsIn(Collection<Entry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.areas().stream())
        .flatMap(area -> town(area).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<MunicipalityCode> town(Area area) {
    return area instanceof Area.Town(MunicipalityCode town) ? Optional.of(town) : Optional.empty();
  }

  private static boolean isOneOf(Set<MunicipalityCode> towns, Area area) {
    return town(area).filter(towns::contains).isPresent();
  }
}
