package nl.schakel.parents.port;

import java.time.Instant;
import java.util.List;
import nl.schakel.groups.GroupSeries.Gathering;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Reminder;
import nl.schakel.parents.model.Reminder.Fate;

/** Keeps the texts that have to leave; what is erased with a parent is gone from here, too. */
public interface Reminders {

  /**
   * Adds one for each parent of a group who comes, has a telephone and wants texts, unless there is
   * one for this meeting at this time.
   */
  void add(ParentGroupId group, Gathering meeting, Instant now);

  /** Takes some whose time has come; of several senders each gets others. */
  List<Reminder> claim(Instant now, Instant leaseUntil, int atMost);

  /** Writes what came of it, unless somebody else has it by now. */
  void settle(Reminder reminder, Fate fate);

  /** Whether this parent gets texts at all. */
  void want(ParentId parent, boolean texts);
}
