package nl.schakel.advice.port;

import java.util.Optional;
import nl.schakel.advice.model.Quota;

/** Keeps how many questions partners took. */
public interface Quotas {

  /**
   * Nobody else takes a place before the transaction ends.
   *
   * @param allowed what the partner says by now
   */
  Quota lock(Quota.Key key, Optional<Integer> allowed);

  /** Writes it; what is above the quota is refused by what keeps it, too. */
  void save(Quota quota);
}
