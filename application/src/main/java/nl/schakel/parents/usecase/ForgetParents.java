package nl.schakel.parents.usecase;

import java.time.Period;

/** Forgets the parents of groups that are over; numbers stay. */
public interface ForgetParents {

  /**
   * Forgets all that are due; again it would find nothing.
   *
   * @param keep after the last meeting
   */
  void forget(Period keep);
}
