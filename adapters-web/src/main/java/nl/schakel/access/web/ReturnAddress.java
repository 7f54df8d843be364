package nl.schakel.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Where to go after logging in: a page of ours, or home. Never another site. */
final class ReturnAddress {

  private static final String HOME = "/";
  private static final int MAXIMUM = 1_000;

  private ReturnAddress() {}

  /** The login page, which leads back to the page that was asked for. */
  static String loginFor(HttpServletRequest request) {
    if (!"GET".equals(request.getMethod())) {
      return "/login";
    }
    String query = request.getQueryString();
    String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
    return "/login?next=" + URLEncoder.encode(checked(wanted), StandardCharsets.UTF_8);
  }

  /** Browsers read a backslash as a slash and skip tabs, so only plain characters are taken. */
  static String checked(@Nullable String next) {
    return next != null && isOurs(next) ? next : HOME;
  }

  private static boolean isOurs(String next) {
    return next.length() <= MAXIMUM
        && next.matches("/(?![/\\\\])[!-\\[\\]-~]*")
        && !next.startsWith("/log")
        && isRelative(next);
  }

  private static boolean isRelative(String next) {
    try {
      URI uri = new URI(next);
      return !uri.isAbsolute() && uri.getRawAuthority() == null;
    } catch (URISyntaxException _) {
      return false;
    }
  }
}
