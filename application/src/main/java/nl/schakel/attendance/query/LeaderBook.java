package nl.schakel.attendance.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.schakel.attendance.model.Substitution;
import nl.schakel.learning.EditionId;
import nl.schakel.people.PersonId;

/** Who leads what, as planners and trainers read it. */
public interface LeaderBook {

  /** By edition, in the order in which they were assigned. */
  Map<EditionId, List<PersonId>> leaders(Collection<EditionId> editions);

  List<Substitution> substitutions(Collection<EditionId> editions);
}
