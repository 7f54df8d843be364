package nl.schakel.chains.port;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import nl.schakel.chains.ChainId;

/** What the last check of each chain found, and what was told about it. */
public interface HealthLog {

  /** The errors of which its keepers heard. */
  Set<String> told(ChainId chain);

  void keep(ChainId chain, Instant at, int errors, int warnings, Collection<String> told);
}
