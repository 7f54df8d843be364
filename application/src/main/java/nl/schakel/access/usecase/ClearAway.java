package nl.schakel.access.usecase;

/**
 * Removes sessions, links and counts that are over. They open nothing; they are only in the way.
 */
public interface ClearAway {

  int clearAway();
}
