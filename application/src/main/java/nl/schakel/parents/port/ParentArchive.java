package nl.schakel.parents.port;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.people.PersonId;

/** What is known of parents and of who invited them, and how it is forgotten. */
public interface ParentArchive {

  /** Whom a support worker invited, without names: when, to which group. */
  List<Map<String, Object>> invitationsBy(PersonId worker);

  /** It is not known any more that this person invited anybody. */
  void forget(PersonId worker);

  /** The groups of which parents are known still. */
  Set<ParentGroupId> known();

  /** Keeps how many there were, and how many at each meeting; forgets who. */
  void leaveNumbers(ParentGroupId group);
}
