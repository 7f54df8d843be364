package nl.schakel.access.web;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.access.usecase.RecogniseCaller.Outcome.Recognised;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * What Spring Security knows of a caller. It carries no authorities: what is allowed is declared on
 * the endpoint and decided by {@link PermissionInterceptor}.
 */
final class ActorAuthentication extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final transient Recognised recognised;

  ActorAuthentication(Recognised recognised) {
    super(List.of());
    this.recognised = recognised;
    setAuthenticated(true);
  }

  Recognised recognised() {
    return recognised;
  }

  @Override
  public Actor getPrincipal() {
    return recognised.actor();
  }

  @Override
  public String getName() {
    return recognised.actor().account().value().toString();
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ActorAuthentication that && recognised.equals(that.recognised);
  }

  @Override
  public int hashCode() {
    return recognised.hashCode();
  }
}
