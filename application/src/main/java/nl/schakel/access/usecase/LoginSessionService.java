package nl.schakel.access.usecase;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.port.LoginSessions;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class LoginSessionService implements EndLoginSessions {

  private final LoginSessions sessions;

  LoginSessionService(LoginSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void end(Actor actor, UUID session) {
    sessions.end(actor.account(), session);
  }

  @Override
  public void endOthers(Actor actor, UUID current) {
    sessions.endAllBut(actor.account(), current);
  }
}
