package nl.schakel.parents.port;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.groups.GroupSeries.Stage;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.people.PersonId;

/** What is known of parents and of who invited them, and how it is forgotten. */
public interface ParentArchive {

  /** Whom a support worker invited, without names: when, to which group. */
  List<Map<String, Object>> invitationsBy(PersonId worker);

  /** It is not known any more that this person invited anybody. */
  void forget(PersonId worker);

  /** The groups of which parents are known still. */
  Set<ParentGroupId> known();

  /**
   * Keeps that one more was invited, and at which meetings one more was; forgets who.
   *
   * @param stage while the group goes on their seat is free again, after that they are counted
   */
  void leaveNumbers(ParentId parent, Stage stage);

  /** Keeps how many there were, and how many at each meeting; forgets who. */
  void leaveNumbers(ParentGroupId group);
}
