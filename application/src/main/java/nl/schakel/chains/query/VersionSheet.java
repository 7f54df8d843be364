package nl.schakel.chains.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schakel.chains.model.ChainVersion;
import nl.schakel.chains.model.ChainVersion.Agreement;
import nl.schakel.chains.model.Links;
import nl.schakel.chains.model.Place;
import nl.schakel.people.OrganisationId;

/** What a chain says in one version, and how that stands. */
public sealed interface VersionSheet {

  ChainVersion.Id id();

  Links links();

  /** How it was agreed, if it ever was. */
  Optional<Agreement> agreement();

  /**
   * One that is being written.
   *
   * @param unasked who was not asked yet for the place that it has now
   * @param notAccepted receivers that did not say yes, and whoever said no
   * @param revision how often it was kept, so that two editors do not undo each other
   */
  record Draft(
      ChainVersion.Id id,
      Links links,
      List<Place> places,
      List<OrganisationId> unasked,
      List<OrganisationId> notAccepted,
      long revision)
      implements VersionSheet {

    public Draft {
      places = List.copyOf(places);
      unasked = List.copyOf(unasked);
      notAccepted = List.copyOf(notAccepted);
    }

    public Optional<Place> placeOf(OrganisationId partner) {
      return places.stream().filter(each -> each.partner().equals(partner)).findFirst();
    }

    @Override
    public Optional<Agreement> agreement() {
      return Optional.empty();
    }
  }

  /** What holds now. */
  record Agreed(ChainVersion.Id id, Links links, Agreement how) implements VersionSheet {

    @Override
    public Optional<Agreement> agreement() {
      return Optional.of(how);
    }
  }

  /** It held once. */
  record Retired(ChainVersion.Id id, Links links, Agreement how) implements VersionSheet {

    @Override
    public Optional<Agreement> agreement() {
      return Optional.of(how);
    }
  }

  /**
   * Of all versions of a chain, what holds before what is being written; when there is neither, the
   * latest that held.
   */
  static List<VersionSheet> alive(List<VersionSheet> latestFirst) {
    List<VersionSheet> alive =
        latestFirst.stream()
            .filter(each -> !(each instanceof Retired))
            .sorted(Comparator.comparingInt(each -> each.id().number()))
            .toList();
    return alive.isEmpty() ? latestFirst.stream().limit(1).toList() : alive;
  }

  static VersionSheet of(ChainVersion version) {
    return switch (version) {
      case ChainVersion.Draft it ->
          new Draft(
              it.id(), it.links(), it.places(), it.unasked(), it.notAccepted(), it.revision());
      case ChainVersion.Agreed it -> new Agreed(it.id(), it.links(), it.agreement());
      case ChainVersion.Retired it -> new Retired(it.id(), it.links(), it.agreement());
    };
  }
}
