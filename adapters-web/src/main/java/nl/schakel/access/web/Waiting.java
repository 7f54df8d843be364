package nl.schakel.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import nl.schakel.shared.web.Frame;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Tells who tried too often when to come back. */
@Component
class Waiting {

  /** The clock on the wall of our readers, in the Netherlands and in Belgium alike. */
  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final Clock clock;

  Waiting(Clock clock) {
    this.clock = clock;
  }

  void tell(Instant until, HttpServletResponse response) {
    long seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds() + 1);
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
  }

  /** Up to the next whole minute, so that who comes back then is not too early. */
  Optional<String> time(Instant until, Frame frame) {
    Instant nextMinute = until.plusSeconds(59);
    return Optional.of(frame.dates().time(nextMinute.atZone(ZONE).toLocalTime()));
  }
}
