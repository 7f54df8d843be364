package nl.schakel.parents.usecase;

import java.time.Period;
import nl.schakel.groups.ParentGroupId;

/** What time brings about for parents, or what happened elsewhere. */
public interface LookAfterParents {

  /** Gives seats that came free to who waits, as far as they still can. */
  interface SettleSeats {

    /** A group that is not known here has nobody who waits. */
    void settle(ParentGroupId group);
  }

  /** Forgets the parents of groups that are over; numbers stay. */
  interface Forget {

    /**
     * Forgets all that are due; again it would find nothing.
     *
     * @param keep after the last meeting
     */
    void forget(Period keep);
  }

  /** Puts down whom to text the day before a meeting. */
  interface PlanReminders {

    /** Again it would find nothing. */
    void plan();
  }

  /** Sends those texts. Several instances may do so at once; each sends others. */
  interface SendReminders {

    /**
     * Sends until nothing is due.
     *
     * @return how many left
     */
    int send();
  }
}
