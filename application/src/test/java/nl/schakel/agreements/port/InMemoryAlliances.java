package nl.schakel.agreements.port;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.schakel.agreements.AllianceId;
import nl.schakel.agreements.model.Alliance;
import nl.schakel.agreements.model.Alliance.Active;
import nl.schakel.agreements.model.Alliance.Ended;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;

/** The port over a map. */
public final class InMemoryAlliances implements Alliances {

  private final Map<AllianceId, Alliance> kept = new LinkedHashMap<>();

  @Override
  public Optional<Alliance> find(AllianceId id) {
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public Optional<AllianceId> ownerOf(Slug slug) {
    return kept.values().stream()
        .filter(each -> each.profile().slug().equals(slug))
        .map(Alliance::id)
        .findFirst();
  }

  @Override
  public void add(Alliance added) {
    kept.put(added.id(), added);
  }

  @Override
  public void save(Alliance changed) {
    if (find(changed.id()).filter(each -> each.version() == changed.version()).isEmpty()) {
      throw new StaleChangeException("in memory");
    }
    kept.put(changed.id(), next(changed));
  }

  private static Alliance next(Alliance alliance) {
    return switch (alliance) {
      case Active(var id, var profile, var members, var version) ->
          new Active(id, profile, members, version + 1);
      case Ended(var id, var profile, var members, var end, var version) ->
          new Ended(id, profile, members, end, version + 1);
    };
  }
}
