package nl.schakel.attendance.model;

import nl.schakel.learning.EditionId;
import nl.schakel.learning.SessionId;
import nl.schakel.people.PersonId;

/**
 * Somebody leads one session in place of somebody else.
 *
 * @param reason in words, for whoever looks back
 */
public record Substitution(
    SessionId session, EditionId edition, PersonId absent, PersonId substitute, String reason) {

  public static final int LONGEST_REASON = 200;

  public Substitution {
    if (absent.equals(substitute)) {
      throw new IllegalArgumentException("nobody stands in for themselves");
    }
  }
}
