package nl.schakel.chains.query;

import java.util.Set;
import nl.schakel.chains.ChainId;
import nl.schakel.people.OrganisationId;

/** Who takes part in what was agreed. */
public interface ChainParts {

  /** Chains that hold now, and in which this organisation said yes to its place. */
  Set<ChainId> of(OrganisationId partner);
}
