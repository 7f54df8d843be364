package nl.schakel.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every answer carries, an error as well as a page: set before anything else looks at the
 * request, so that whoever refuses it need not think of them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AnswerHeaders extends OncePerRequestFilter {

  static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
              + "font-src 'self'; connect-src 'self'; form-action 'self'; "
              + "frame-ancestors 'none'; base-uri 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Permissions-Policy",
          "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
              + "microphone=(), midi=(), payment=(), usb=()",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin");

  private static final String HSTS = "max-age=31536000; includeSubDomains";

  /** Addresses that are secrets, or pages that show what is somebody's own. */
  private static final List<String> PRIVATE_PLACES =
      List.of("/password", "/first-administrator", "/login", "/my/", "/calendar/", "/enrol/done/");

  private static final List<String> PROGRAMS = List.of("/api/", "/hsds", "/actuator");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ALWAYS.forEach(response::setHeader);
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", HSTS);
    }
    boolean secret = isPrivatePlace(request) || isSearch(request);
    response.setHeader("Referrer-Policy", secret ? "no-referrer" : "same-origin");
    response.setHeader(
        HttpHeaders.CACHE_CONTROL,
        secret || isSomebody(request) ? "no-store" : "private, no-cache");
    chain.doFilter(request, response);
  }

  private static boolean isPrivatePlace(HttpServletRequest request) {
    return PRIVATE_PLACES.stream().anyMatch(request.getRequestURI()::startsWith);
  }

  /** What somebody looks for is nobody else's business; programs look after that themselves. */
  private static boolean isSearch(HttpServletRequest request) {
    return request.getQueryString() != null
        && PROGRAMS.stream().noneMatch(request.getRequestURI()::startsWith);
  }

  private static boolean isSomebody(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) != null
        || SessionCookie.read(request).isPresent();
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return true;
  }
}
