package nl.schakel.access.web;

import java.util.Optional;
import nl.schakel.access.Caller;
import nl.schakel.access.usecase.RecogniseCaller.Outcome.Recognised;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who sent the request at hand, once the filters have looked at it. */
final class Callers {

  private static final Caller VISITOR = new Caller.Visitor();

  private Callers() {}

  static Optional<Recognised> recognised() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof ActorAuthentication a
        ? Optional.of(a.recognised())
        : Optional.empty();
  }

  static Caller current() {
    return recognised().<Caller>map(Recognised::actor).orElse(VISITOR);
  }
}
