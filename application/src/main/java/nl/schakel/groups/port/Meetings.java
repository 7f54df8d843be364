package nl.schakel.groups.port;

import java.util.List;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Meeting;
import org.jmolecules.ddd.types.Repository;

/** Keeps the meetings of groups; who changes one has locked its group. */
public interface Meetings extends Repository<Meeting, MeetingId> {

  void add(Meeting meeting);

  /** Its version goes up by one. */
  void save(Meeting meeting);

  void remove(MeetingId id);

  /** In the order of time. */
  List<Meeting> of(ParentGroupId group);
}
