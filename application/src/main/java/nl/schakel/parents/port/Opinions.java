package nl.schakel.parents.port;

import java.util.Map;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Opinion;
import nl.schakel.parents.model.Opinion.Need;

/** Counts what parents thought and needed. */
public interface Opinions {

  /** Of one parent once; a second one is not counted. */
  void count(ParentId parent, Opinion opinion);

  /** How often something was needed at a meeting; what is not mentioned was not. */
  void needs(MeetingId meeting, ParentGroupId group, Map<Need, Integer> many);
}
