package nl.schakel.api;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Stands still until somebody sets it, so that a deadline can be met to the second. */
@TestComponent
@Primary
class SettableClock extends Clock {

  /** The evening before the points of the e-learning end. */
  private volatile Instant now = Instant.parse("2026-02-18T20:00:00Z");

  void set(Instant instant) {
    now = instant;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
