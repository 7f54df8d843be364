package nl.schakel.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * Carries what just happened over a redirect: only the key of a text, so there is nothing to forge,
 * nothing to sign and no session to keep.
 */
final class NoticeCookie {

  private static final String NAME = "schakel_notice";
  private static final Pattern KEY = Pattern.compile("[a-zA-Z]+\\.notice\\.[a-zA-Z_.]{1,60}");
  private static final Duration LONG_ENOUGH_FOR_A_REDIRECT = Duration.ofSeconds(60);

  private NoticeCookie() {}

  static Optional<String> keyIn(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, NAME))
        .map(Cookie::getValue)
        .filter(key -> KEY.matcher(key).matches());
  }

  static boolean isNotice(String setCookie) {
    return setCookie.startsWith(NAME + '=');
  }

  static void set(String key, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(HttpHeaders.SET_COOKIE, header(key, request));
  }

  static String header(String key, HttpServletRequest request) {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("not the key of a notice: " + key);
    }
    return cookie(key, LONG_ENOUGH_FOR_A_REDIRECT, request);
  }

  static void clear(HttpServletRequest request, HttpServletResponse response) {
    if (WebUtils.getCookie(request, NAME) != null) {
      response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO, request));
    }
  }

  private static String cookie(String value, Duration age, HttpServletRequest request) {
    return ResponseCookie.from(NAME, value)
        .path("/")
        .httpOnly(true)
        .sameSite("Lax")
        .secure(request.isSecure())
        .maxAge(age)
        .build()
        .toString();
  }
}
