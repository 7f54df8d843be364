package nl.schakel.access.web;

import java.time.Duration;

/**
 * Makes an answer take the same time whatever was found, because a stopwatch must not tell whether
 * somebody has an account. Longer than the work ever takes.
 */
final class SameTime {

  private static final Duration ENOUGH = Duration.ofMillis(400);

  private final long start = System.nanoTime();

  private SameTime() {}

  static SameTime fromNow() {
    return new SameTime();
  }

  void pass() throws InterruptedException {
    Duration left = ENOUGH.minusNanos(System.nanoTime() - start);
    if (left.isPositive()) {
      Thread.sleep(left);
    }
  }
}
