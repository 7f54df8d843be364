package nl.schakel.parents.port;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Opinion;
import nl.schakel.parents.model.Opinion.Need;

/** Counts opinions and needs while a test runs. */
public final class OpinionsInMemory implements Opinions {

  private final Map<ParentId, Opinion> opinions = new HashMap<>();
  private final Map<MeetingId, Map<Need, Integer>> needs = new HashMap<>();

  @Override
  public void count(ParentId parent, Opinion opinion) {
    opinions.putIfAbsent(parent, opinion);
  }

  @Override
  public void needs(MeetingId meeting, ParentGroupId group, Map<Need, Integer> many) {
    needs.put(meeting, many);
  }

  public Collection<Opinion> all() {
    return opinions.values();
  }

  public Map<Need, Integer> needs(MeetingId meeting) {
    return needs.getOrDefault(meeting, Map.of());
  }
}
