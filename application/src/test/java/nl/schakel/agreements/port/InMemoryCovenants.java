package nl.schakel.agreements.port;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.agreements.CovenantId;
import nl.schakel.agreements.model.Covenant;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;

/** The port over a map. */
public final class InMemoryCovenants implements Covenants {

  private final Map<CovenantId, Covenant> kept = new LinkedHashMap<>();

  @Override
  public Optional<Covenant> find(CovenantId id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public Optional<CovenantId> ownerOf(Slug slug) {
    return kept.values().stream()
        .filter(each -> each.terms().slug().equals(slug))
        .map(Covenant::id)
        .findFirst();
  }

  @Override
  public void add(Covenant added) {
    kept.put(added.id(), added);
  }

  @Override
  public void save(Covenant changed) {
    if (find(changed.id()).filter(each -> each.version() == changed.version()).isEmpty()) {
      throw new StaleChangeException("in memory");
    }
    kept.put(changed.id(), next(changed));
  }

  private static Covenant next(Covenant covenant) {
    return new Covenant(
        covenant.id(), covenant.terms(), covenant.commitments(), covenant.version() + 1);
  }
}
