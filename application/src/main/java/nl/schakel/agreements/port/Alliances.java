package nl.schakel.agreements.port;

import java.util.Optional;
import nl.schakel.agreements.AllianceId;
import nl.schakel.agreements.model.Alliance;
import nl.schakel.shared.Slug;

/** Keeps alliances, and counts the changes of each. */
public interface Alliances {

  Optional<Alliance> find(AllianceId id);

  Optional<AllianceId> ownerOf(Slug slug);

  void add(Alliance alliance);

  /**
   * Keeps it as it is now, with the next version.
   *
   * @throws nl.schakel.shared.StaleChangeException when somebody else changed it since it was read
   */
  void save(Alliance alliance);
}
