package nl.schakel.shared.web;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what happened to what pages show, and knows by it whether a page is still good. */
final class Changes {

  private static final Duration FRESH = Duration.ofSeconds(1);

  /** While people enrol by the hundred, counts of places may lag so little behind. */
  private static final Duration COUNTED_FRESH = Duration.ofMillis(100);

  private final Clock clock;
  private final AtomicLong changes = new AtomicLong();
  private final AtomicLong counts = new AtomicLong();

  Changes(Clock clock) {
    this.clock = clock;
  }

  /** What was known when drawing began: whatever changes while it lasts makes the page old. */
  record Moment(long at, long changes, long counts) {}

  void changed() {
    changes.incrementAndGet();
  }

  void counted() {
    counts.incrementAndGet();
  }

  Moment now() {
    return new Moment(clock.millis(), changes.get(), counts.get());
  }

  boolean isFresh(Moment since) {
    return isUsable(since, since.counts() == counts.get() ? FRESH : COUNTED_FRESH);
  }

  /** Nothing but counts of places changed since, and that not long ago. */
  boolean isUsable(Moment since, Duration age) {
    return since.changes() == changes.get()
        && Math.abs(clock.millis() - since.at()) < age.toMillis();
  }
}
