package nl.schakel.chains.port;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ChainVersion;
import nl.schakel.chains.model.ChainVersion.Agreed;
import nl.schakel.chains.model.ChainVersion.Draft;
import nl.schakel.chains.model.ChainVersion.Retired;
import nl.schakel.chains.model.Place;
import nl.schakel.chains.model.ReferralChain;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;

/** Chains and what they say, in memory. */
public final class ChainsInMemory implements Chains, ChainVersions {

  private final Map<ChainId, ReferralChain> chains = new LinkedHashMap<>();
  private final Map<ChainVersion.Id, ChainVersion> versions = new LinkedHashMap<>();

  @Override
  public Optional<ReferralChain> find(ChainId id) {
    return Optional.ofNullable(chains.get(id));
  }

  @Override
  public Optional<ReferralChain> lock(ChainId id) {
    return find(id);
  }

  @Override
  public Optional<ChainId> ownerOf(Slug slug) {
    return chains.values().stream()
        .filter(chain -> chain.terms().slug().equals(slug))
        .map(ReferralChain::id)
        .findFirst();
  }

  @Override
  public List<ReferralChain> all() {
    return List.copyOf(chains.values());
  }

  @Override
  public void add(ReferralChain chain) {
    chains.put(chain.id(), chain);
  }

  @Override
  public void save(ReferralChain chain) {
    if (find(chain.id()).filter(kept -> kept.version() == chain.version()).isEmpty()) {
      throw new StaleChangeException("chain");
    }
    add(new ReferralChain(chain.id(), chain.terms(), chain.version() + 1));
  }

  @Override
  public void add(Draft draft) {
    if (draft(draft.id().chain()).isPresent()) {
      throw new IllegalStateException("a chain has one draft");
    }
    versions.put(draft.id(), draft);
  }

  @Override
  public Optional<ChainVersion> find(ChainVersion.Id id) {
    return Optional.ofNullable(versions.get(id));
  }

  @Override
  public Optional<Draft> draft(ChainId chain) {
    return of(chain).filter(Draft.class::isInstance).map(Draft.class::cast).findFirst();
  }

  @Override
  public Optional<Agreed> agreed(ChainId chain) {
    return of(chain).filter(Agreed.class::isInstance).map(Agreed.class::cast).findFirst();
  }

  @Override
  public Optional<ChainVersion> last(ChainId chain) {
    return of(chain).max(Comparator.comparingInt(version -> version.id().number()));
  }

  private Stream<ChainVersion> of(ChainId chain) {
    return versions.values().stream().filter(version -> version.id().chain().equals(chain));
  }

  @Override
  public Optional<ChainVersion.Id> decidedIn(ChainId chain, UUID workshop) {
    return of(chain)
        .filter(version -> version.workshops().contains(workshop))
        .map(ChainVersion::id)
        .findFirst();
  }

  @Override
  public Optional<ChainVersion.Id> asking(Place.Id request) {
    return versions.values().stream()
        .filter(each -> each.places().stream().anyMatch(p -> p.request().id().equals(request)))
        .map(ChainVersion::id)
        .findFirst();
  }

  @Override
  public void save(Draft draft) {
    long kept = draft(draft.id().chain()).map(Draft::revision).orElse(-1L);
    if (kept != draft.revision()) {
      throw new StaleChangeException("chain");
    }
    versions.put(
        draft.id(),
        new Draft(
            draft.id(), draft.links(), draft.places(), draft.workshops(), draft.revision() + 1));
  }

  @Override
  public void save(Agreed agreed) {
    versions.put(agreed.id(), agreed);
  }

  @Override
  public void save(Retired retired) {
    versions.put(retired.id(), retired);
  }
}
