package nl.schakel.rosters.usecase;

import java.time.Period;

/** Forgets who was away, when that is long over. */
public interface ForgetAbsences {

  /** At most a thousand at once; the rest is for the next night. */
  void forget(Period keep);
}
