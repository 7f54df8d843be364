package nl.schakel.parents.usecase;

import nl.schakel.groups.ParentGroupId;

/** Gives seats that came free to who waits, as far as they still can. */
public interface SettleSeats {

  /** A group that is not known here has nobody who waits. */
  void settle(ParentGroupId group);
}
