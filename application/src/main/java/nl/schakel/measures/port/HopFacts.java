package nl.schakel.measures.port;

import java.util.Collection;
import nl.schakel.referrals.Hops.Hop;

/** The facts of hops, for ever. */
public interface HopFacts {

  /** Writes each under its key, as it is now; what was void is taken away. */
  void keep(Collection<Hop> hops);
}
