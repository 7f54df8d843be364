package nl.schakel.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.schakel.shared.web.PageMemory.Address;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Who looks at a page without being anybody: what others are shown will do. */
final class Visitor {

  private static final Pattern PATH = Pattern.compile("/[a-z0-9./-]*");
  private static final Pattern QUERY = Pattern.compile("(pageNumber=[1-9][0-9]{0,4})?");

  /** Of ours these say nothing of who is reading; what others set does not concern us. */
  private static final Set<String> IMPERSONAL =
      Set.of("schakel_lang", "schakel_csrf", "__Host-schakel_csrf");

  private Visitor() {}

  static boolean mayBe(HttpServletRequest request) {
    return Set.of("GET", "HEAD").contains(request.getMethod())
        && request.getHeader(HttpHeaders.AUTHORIZATION) == null
        && PATH.matcher(request.getRequestURI()).matches()
        && QUERY.matcher(query(request)).matches()
        && !isSomebody(request.getCookies());
  }

  private static boolean isSomebody(Cookie @org.jspecify.annotations.Nullable [] cookies) {
    return cookies != null
        && Arrays.stream(cookies)
            .map(Cookie::getName)
            .anyMatch(name -> name.contains("schakel") && !IMPERSONAL.contains(name));
  }

  private static String query(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getQueryString(), "");
  }

  static Address address(HttpServletRequest request) {
    return new Address(
        request.getRequestURI(), query(request), ReaderLanguage.of(request, Optional.empty()));
  }

  /** A page that sets a cookie is meant for one reader, whatever its controller says. */
  static boolean isAnswer(HttpServletRequest request, ContentCachingResponseWrapper held) {
    return "GET".equals(request.getMethod())
        && held.getStatus() == HttpServletResponse.SC_OK
        && held.getContentType() != null
        && held.getHeader(HttpHeaders.SET_COOKIE) == null
        && request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
            instanceof HandlerMethod handler
        && handler.hasMethodAnnotation(SameForEveryVisitor.class);
  }
}
