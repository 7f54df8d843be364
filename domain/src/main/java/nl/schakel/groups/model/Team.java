package nl.schakel.groups.model;

import java.util.EnumSet;
import java.util.Set;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.model.ParentGroup.Arrangement;
import nl.schakel.groups.model.ParentGroup.Need;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Who will lead a group, and how many of its meetings have a date.
 *
 * @param accepted for which parts somebody who speaks the language said yes
 */
public record Team(Set<GroupPart> accepted, int meetings) implements ValueObject {

  public Team {
    accepted = Set.copyOf(accepted);
  }

  /** What is missing before a group is certain: both who lead it, and a date for each meeting. */
  public Set<Need> needs(Arrangement arrangement) {
    Set<Need> needs = EnumSet.noneOf(Need.class);
    if (!accepted.contains(GroupPart.TRAINER)) {
      needs.add(Need.TRAINER);
    }
    if (!accepted.contains(GroupPart.KEY_PERSON)) {
      needs.add(Need.KEY_PERSON);
    }
    if (meetings < arrangement.meetings()) {
      needs.add(Need.MEETINGS);
    }
    return needs;
  }
}
