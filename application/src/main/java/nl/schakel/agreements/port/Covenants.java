package nl.schakel.agreements.port;

import java.util.Optional;
import nl.schakel.agreements.CovenantId;
import nl.schakel.agreements.model.Covenant;
import nl.schakel.shared.Slug;

/** Keeps covenants, and counts the changes of each. */
public interface Covenants {

  Optional<Covenant> find(CovenantId id);

  Optional<CovenantId> ownerOf(Slug slug);

  void add(Covenant covenant);

  /**
   * Keeps it as it is now, with the next version.
   *
   * @throws nl.schakel.shared.StaleChangeException when somebody else changed it since it was read
   */
  void save(Covenant covenant);
}
