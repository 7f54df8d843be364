package nl.schakel.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * The cookie of a login session. It has no end date, so it goes when the browser is closed; the
 * server decides when the session is over.
 */
final class SessionCookie {

  private static final String NAME = "schakel_session";

  /** A browser takes such a name only with Secure, without a domain and for the whole site. */
  private static final String NAME_ON_TLS = "__Host-" + NAME;

  private SessionCookie() {}

  static Optional<String> read(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
        .map(Cookie::getValue)
        .filter(secret -> !secret.isEmpty());
  }

  static void write(String secret, HttpServletRequest request, HttpServletResponse response) {
    set(secret, Duration.ofSeconds(-1), request, response);
  }

  static void clear(HttpServletRequest request, HttpServletResponse response) {
    set("", Duration.ZERO, request, response);
  }

  private static void set(
      String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
    ResponseCookie cookie =
        ResponseCookie.from(name(request), value)
            .path("/")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private static String name(HttpServletRequest request) {
    return request.isSecure() ? NAME_ON_TLS : NAME;
  }
}
