package nl.schakel.chains.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.agreements.CovenantId;
import nl.schakel.chains.ChainCards.Promises;
import nl.schakel.chains.ChainId;
import nl.schakel.people.OrganisationId;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.Identifier;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What a chain says, or said. What was agreed never changes: referrals pin the version whose
 * criteria they answered.
 */
public sealed interface ChainVersion extends AggregateRoot<ChainVersion, ChainVersion.Id> {

  /** Which version of which chain, counted from 1. */
  record Id(ChainId chain, int number) implements Identifier {

    Id next() {
      return new Id(chain, number + 1);
    }
  }

  /**
   * How it was agreed.
   *
   * @param covenant by which, when there is one
   * @param workshop in which it was decided, when it was
   * @param promises what it was agreed for: what the chain says later is for the next version
   */
  record Agreement(
      LocalDate on,
      Optional<CovenantId> covenant,
      Optional<UUID> workshop,
      Instant at,
      Promises promises)
      implements ValueObject {}

  /**
   * What somebody had before them who changes a draft. Every draft begins to count at 0, so the
   * revision says nothing without the version that it is of.
   */
  record Seen(int number, long revision) implements ValueObject {}

  Id id();

  Links links();

  List<Place> places();

  /** The workshops that asked for it. */
  Set<UUID> workshops();

  @Override
  default Id getId() {
    return id();
  }

  /** Whether partners agreed on it, or on one before it: only the first was never agreed. */
  default boolean followsAgreement() {
    return switch (this) {
      case Draft draft -> draft.id().number() > 1;
      case Agreed _, Retired _ -> true;
    };
  }

  default Optional<Place> placeOf(OrganisationId partner) {
    return places().stream().filter(each -> each.partner().equals(partner)).findFirst();
  }

  /**
   * Only its keepers and those who are asked for a place see it; a chain has at most one.
   *
   * @param revision how often it was kept, so that two editors do not undo each other
   */
  record Draft(Id id, Links links, List<Place> places, Set<UUID> workshops, long revision)
      implements ChainVersion {

    public Draft {
      places = List.copyOf(places);
      workshops = Set.copyOf(workshops);
    }

    /**
     * Who is in it no more, or with other links than it accepted, has to be asked again. A no
     * stands until it is asked again: rewording a link does not put somebody on a map after all.
     */
    public Draft with(Links other) {
      List<Place> stillTrue =
          places.stream()
              .filter(place -> other.partners().contains(place.partner()))
              .filter(place -> place.isAbout(other) || place instanceof Place.Declined)
              .toList();
      return new Draft(id, other, stillTrue, workshops, revision);
    }

    public Draft with(Place place) {
      List<Place> others =
          places.stream().filter(each -> !each.partner().equals(place.partner())).toList();
      return new Draft(
          id,
          links,
          Stream.concat(others.stream(), Stream.of(place)).toList(),
          workshops,
          revision);
    }

    /** For when the chain promises something else: only a no stands until it is asked again. */
    public Draft askingAgain() {
      List<Place> refused = places.stream().filter(Place.Declined.class::isInstance).toList();
      return new Draft(id, links, refused, workshops, revision);
    }

    public Draft decidedIn(UUID workshop) {
      Set<UUID> all =
          Stream.concat(workshops.stream(), Stream.of(workshop))
              .collect(Collectors.toUnmodifiableSet());
      return new Draft(id, links, places, all, revision);
    }

    public boolean is(Seen seen) {
      return seen.equals(new Seen(id.number(), revision));
    }

    /** Who was not asked yet for the place that it has now. */
    public List<OrganisationId> unasked() {
      return links.partners().stream().filter(each -> placeOf(each).isEmpty()).toList();
    }

    /**
     * Receivers that did not say yes, and whoever said no: nobody is on a map against their will.
     */
    public List<OrganisationId> notAccepted() {
      List<OrganisationId> receivers = links.primaries();
      return links.partners().stream()
          .filter(
              each ->
                  receivers.contains(each)
                      ? placeOf(each).filter(Place.Accepted.class::isInstance).isEmpty()
                      : placeOf(each).filter(Place.Declined.class::isInstance).isPresent())
          .toList();
    }

    public Agreed agree(Agreement agreement) {
      if (!notAccepted().isEmpty()) {
        throw new IllegalStateException("somebody did not accept its place");
      }
      return new Agreed(id, links, places, workshops, agreement);
    }
  }

  /** What holds now; a chain has at most one. */
  record Agreed(Id id, Links links, List<Place> places, Set<UUID> workshops, Agreement agreement)
      implements ChainVersion {

    public Agreed {
      places = List.copyOf(places);
      workshops = Set.copyOf(workshops);
    }

    /** Who accepted its place keeps it, as long as nothing about it changes. */
    public Draft next() {
      return draftAfter(this, id.next());
    }

    public Retired retire(Instant now) {
      return new Retired(id, links, places, workshops, agreement, now);
    }
  }

  /** It held once. */
  record Retired(
      Id id, Links links, List<Place> places, Set<UUID> workshops, Agreement agreement, Instant at)
      implements ChainVersion {

    public Retired {
      places = List.copyOf(places);
      workshops = Set.copyOf(workshops);
    }

    public Draft next() {
      return draftAfter(this, id.next());
    }
  }

  private static Draft draftAfter(ChainVersion before, Id next) {
    List<Place> accepted =
        before.places().stream()
            .filter(Place.Accepted.class::isInstance)
            .map(Place::again)
            .toList();
    return new Draft(next, before.links(), accepted, Set.of(), 0);
  }
}
