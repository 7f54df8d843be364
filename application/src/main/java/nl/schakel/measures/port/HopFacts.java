package nl.schakel.measures.port;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import nl.schakel.referrals.Hops.Hop;

/** The facts of hops, for ever. */
public interface HopFacts {

  /** Writes each under its key, as it is now; what was void is taken away. */
  void keep(Collection<Hop> hops);

  /** The Monday of the week in which all were counted last. */
  Optional<LocalDate> counted();

  /** All were counted; saying it again changes nothing. */
  void counted(LocalDate week);
}
