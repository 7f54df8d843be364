package nl.schakel.attendance.port;

import nl.schakel.attendance.model.Substitution;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.SessionId;
import nl.schakel.people.PersonId;

/** Keeps who leads what. Doing it again changes nothing. */
public interface Leadership {

  void assign(EditionId edition, PersonId leader);

  /** With it go the substitutes for this leader. */
  void release(EditionId edition, PersonId leader);

  /** In place of an earlier substitute for the same absence, if there was one. */
  void substitute(Substitution substitution);

  void comeBack(SessionId session, PersonId absent);
}
