package nl.schakel.parents.port;

import java.util.List;
import java.util.Optional;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.model.Presence;

/** Keeps who was at a meeting, or how many were. */
public interface Presences {

  /** Of each parent what was decided last counts, in whatever order it arrives. */
  void note(MeetingId meeting, ParentGroupId group, List<Presence> presences);

  /** Counts a change of a meeting, and answers how many there were before. */
  long change(MeetingId meeting);

  /** How many there were, whoever they were; empty takes that back. */
  void heads(MeetingId meeting, ParentGroupId group, Optional<Integer> heads);
}
