package nl.schakel.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps the token against forged forms in a cookie that no script can read; on TLS under a name
 * that no other site on the domain can set.
 */
@Component
final class CsrfCookies implements CsrfTokenRepository {

  private static final String NAME = "schakel_csrf";

  private final CookieCsrfTokenRepository plain = named(NAME);
  private final CookieCsrfTokenRepository onTls = named("__Host-" + NAME);

  private static CookieCsrfTokenRepository named(String name) {
    CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
    repository.setCookieName(name);
    repository.setCookiePath("/");
    repository.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
    return repository;
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return in(request).generateToken(request);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    in(request).saveToken(token, request, response);
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return in(request).loadToken(request);
  }

  private CookieCsrfTokenRepository in(HttpServletRequest request) {
    return request.isSecure() ? onTls : plain;
  }
}
