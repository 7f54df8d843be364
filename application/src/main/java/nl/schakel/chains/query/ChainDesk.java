package nl.schakel.chains.query;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ChainVersion;
import nl.schakel.chains.model.Place;
import nl.schakel.people.OrganisationId;

/** Chains as their keepers and those who are asked see them. */
public interface ChainDesk {

  /** In the order of their areas, then their topics. */
  List<Line> of(Collection<OrganisationId> keepers);

  Optional<ChainSheet> find(ChainId chain);

  /** The latest first. */
  List<VersionSheet> versions(ChainId chain);

  Optional<VersionSheet> version(ChainVersion.Id id);

  /** Those of these organisations that drafts ask for, what waits for an answer first. */
  List<PlaceLine> places(Collection<OrganisationId> partners);

  Optional<PlaceLine> place(Place.Id request);

  /**
   * A chain in a list.
   *
   * @param agreed the number of the version that holds
   * @param draft the number of the one that is being written
   * @param waiting how many partners did not answer yet
   * @param health what the last check found; empty when there was none
   */
  record Line(
      ChainSheet chain,
      Optional<Integer> agreed,
      Optional<Integer> draft,
      int versions,
      int waiting,
      Optional<Health> health) {}

  /** What a check found. */
  record Health(Instant at, int errors, int warnings) {}

  /** A place that a partner is asked to take. */
  record PlaceLine(ChainSheet chain, ChainVersion.Id version, Place place) {}
}
