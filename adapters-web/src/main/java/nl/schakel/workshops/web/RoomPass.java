package nl.schakel.workshops.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.shared.Ids;
import nl.schakel.workshops.model.RoomCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** In which room a phone is, and the random number under which it votes there. */
record RoomPass(String code, UUID phone) {

  private static final String NAME = "schakel_room";
  private static final Duration AGE = Duration.ofHours(10);

  static Optional<RoomPass> in(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, NAME))
        .map(Cookie::getValue)
        .map(value -> value.split("\\.", 2))
        .filter(parts -> parts.length == 2)
        .flatMap(
            parts ->
                RoomCode.parse(parts[0])
                    .asOptional()
                    .flatMap(code -> Ids.parse(parts[1]).map(id -> new RoomPass(code, id))));
  }

  /** Who comes back to the same room keeps the votes. */
  static RoomPass of(String code, HttpServletRequest request) {
    return in(request)
        .filter(pass -> pass.code().equals(code))
        .orElseGet(() -> new RoomPass(code, UUID.randomUUID()));
  }

  void keep(HttpServletRequest request, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(NAME, code + "." + phone)
            .path("/room")
            .httpOnly(true)
            .sameSite("Lax")
            .secure(request.isSecure())
            .maxAge(AGE)
            .build()
            .toString());
  }
}
