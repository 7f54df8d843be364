package nl.schakel.agreements.port;

import java.util.Optional;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.model.Grant;
import nl.schakel.shared.Slug;

/** Keeps grants, and counts the changes of each. */
public interface GrantRegister {

  /** To change it: nobody else does, or gives anything out of it, before the transaction ends. */
  Optional<Grant> find(GrantId id);

  Optional<GrantId> ownerOf(Slug slug);

  void add(Grant grant);

  /**
   * Keeps it as it is now, with the next version.
   *
   * @throws nl.schakel.shared.StaleChangeException when somebody else changed it since it was read
   */
  void save(Grant grant);
}
