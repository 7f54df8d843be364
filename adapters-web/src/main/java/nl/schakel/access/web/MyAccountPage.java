package nl.schakel.access.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.shared.web.FormView;

/**
 * Where one's own account can be entered, and how to change the locks.
 *
 * @param waitUntil the time of day at which to try the password again
 */
record MyAccountPage(
    String email,
    List<Session> sessions,
    List<Token> tokens,
    FormView password,
    FormView token,
    Optional<String> waitUntil) {

  record Session(UUID id, String device, String started, String seen, boolean current) {}

  record Token(UUID id, String name, String scope, String expires) {}

  MyAccountPage {
    sessions = List.copyOf(sessions);
    tokens = List.copyOf(tokens);
  }

  boolean hasOtherSessions() {
    return sessions.size() > 1;
  }
}
