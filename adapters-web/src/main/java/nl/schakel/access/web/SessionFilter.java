package nl.schakel.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.schakel.access.usecase.RecogniseCaller;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Recognises who is logged in. A cookie that is good for nothing makes a visitor. */
final class SessionFilter extends OncePerRequestFilter {

  private final RecogniseCaller callers;
  private final RememberedCallers remembered;

  SessionFilter(RecogniseCaller callers, RememberedCallers remembered) {
    this.callers = callers;
    this.remembered = remembered;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    SessionCookie.read(request)
        .flatMap(secret -> remembered.recognise(secret, callers::bySession))
        .map(ActorAuthentication::new)
        .map(SecurityContextImpl::new)
        .ifPresent(SecurityContextHolder::setContext);
    chain.doFilter(request, response);
  }

  /** An error page has the menu and the language of its reader too. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }
}
