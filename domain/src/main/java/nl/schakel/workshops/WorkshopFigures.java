package nl.schakel.workshops;

import java.time.Instant;
import java.util.Collection;
import nl.schakel.chains.ChainId;

/** How many workshops there are about some chains; never what was said. */
public interface WorkshopFigures {

  /** Those that begin in this period and are not called off. */
  Held of(Collection<ChainId> chains, Instant from, Instant until);

  /**
   * Workshops.
   *
   * @param planned not concluded yet
   * @param parties how many organisations were invited to those that were held
   */
  record Held(int planned, int held, int parties) {}
}
