package nl.schakel.notifications;

import nl.schakel.people.PersonId;

/** How much somebody was told and has not read: every page that they see says so. */
public interface UnreadNotices {

  /** Above this many nobody counts any more. */
  int MOST_COUNTED = 100;

  /** At most {@value #MOST_COUNTED}; one statement. */
  int of(PersonId reader);
}
