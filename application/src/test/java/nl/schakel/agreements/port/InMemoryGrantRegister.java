package nl.schakel.agreements.port;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.model.Grant;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;

/** The port over a map. */
public final class InMemoryGrantRegister implements GrantRegister {

  private final Map<GrantId, Grant> kept = new LinkedHashMap<>();

  @Override
  public Optional<Grant> find(GrantId id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public Optional<GrantId> ownerOf(Slug slug) {
    return kept.values().stream()
        .filter(each -> each.terms().slug().equals(slug))
        .map(Grant::id)
        .findFirst();
  }

  @Override
  public void add(Grant added) {
    kept.put(added.id(), added);
  }

  @Override
  public void save(Grant changed) {
    if (find(changed.id()).filter(each -> each.version() == changed.version()).isEmpty()) {
      throw new StaleChangeException("in memory");
    }
    kept.put(changed.id(), next(changed));
  }

  private static Grant next(Grant grant) {
    return new Grant(grant.id(), grant.terms(), grant.quotas(), grant.version() + 1);
  }
}
