package nl.schakel.attendance.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.Ids;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * What a phone got for scanning in time. It stays in a cookie and never stands in an address: what
 * can be read in an address is passed on with it.
 */
record CheckInPass(SessionId session, String pass) {

  private static final String NAME = "schakel_check_in";
  private static final Duration AGE = Duration.ofMinutes(10);

  static Optional<CheckInPass> in(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, NAME))
        .map(Cookie::getValue)
        .map(value -> value.split("\\.", 2))
        .filter(parts -> parts.length == 2)
        .flatMap(
            parts -> Ids.parse(parts[0]).map(id -> new CheckInPass(new SessionId(id), parts[1])));
  }

  void keep(HttpServletRequest request, HttpServletResponse response) {
    write(session.value() + "." + pass, AGE, request, response);
  }

  static void forget(HttpServletRequest request, HttpServletResponse response) {
    write("", Duration.ZERO, request, response);
  }

  private static void write(
      String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(NAME, value)
            .path("/")
            .httpOnly(true)
            .sameSite("Lax")
            .secure(request.isSecure())
            .maxAge(age)
            .build()
            .toString());
  }
}
