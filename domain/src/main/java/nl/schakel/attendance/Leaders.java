package nl.schakel.attendance;

import java.util.List;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.SessionId;
import nl.schakel.people.PersonId;

/** Who leads what. */
public interface Leaders {

  /** Who leads an edition as a whole, in the order in which they were assigned. */
  List<PersonId> of(EditionId edition);

  /** Who leads this session: those of its edition, with a substitute for whoever is away. */
  List<PersonId> of(EditionId edition, SessionId session);

  /** The editions that this person leads, wholly or for a session. */
  List<EditionId> editionsOf(PersonId leader);
}
