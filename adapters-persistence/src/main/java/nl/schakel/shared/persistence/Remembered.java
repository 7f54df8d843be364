package nl.schakel.shared.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * A value that is asked for by nearly every page and hardly ever changes. Remembered for so short a
 * time that every instance sees a change within five seconds, without telling one another.
 */
public final class Remembered<T> {

  private static final Duration LONGEST = Duration.ofSeconds(4);

  private final Supplier<T> source;
  private final Clock clock;
  private volatile Reading<T> latest;

  /** What was read, and until when it may be believed. */
  private record Reading<T>(T value, Instant until) {}

  public Remembered(T unread, Supplier<T> source, Clock clock) {
    this.latest = new Reading<>(unread, Instant.MIN);
    this.source = source;
    this.clock = clock;
  }

  public T get() {
    Reading<T> reading = latest;
    return clock.instant().isBefore(reading.until()) ? reading.value() : fresh();
  }

  /** Read now, for who misses something in what is remembered. */
  public T fresh() {
    T value = source.get();
    latest = new Reading<>(value, clock.instant().plus(LONGEST));
    return value;
  }

  /** Whoever asks next reads it: this instance has changed it. */
  public void forget() {
    latest = new Reading<>(latest.value(), Instant.MIN);
  }
}
