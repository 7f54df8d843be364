package nl.schakel.recognition.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.ValueObject;

/** What somebody has to do to complete a programme. */
public sealed interface CompletionRule extends ValueObject {

  /** What counts where nobody said anything else. */
  static CompletionRule usual(boolean hasSessions) {
    return hasSessions ? new Attend(Attend.ALL) : new FinishCourse(false);
  }

  /**
   * Being there.
   *
   * @param percentage of the minutes of all sessions that take place
   */
  record Attend(int percentage) implements CompletionRule {

    public static final int ALL = 100;

    public Attend {
      if (percentage < 1 || percentage > ALL) {
        throw new IllegalArgumentException("a part of the sessions, or all of them");
      }
    }

    /**
     * When it was complete: at the end of the session that brought enough together. What is still
     * to come counts in the whole, so that nobody completes half a programme in its first hour.
     *
     * @param sittings one for each session that takes place
     */
    public Optional<Instant> completion(List<Sitting> sittings) {
      long whole = sittings.stream().mapToLong(Sitting::seconds).sum();
      long sofar = 0;
      for (Sitting sitting :
          sittings.stream().sorted(Comparator.comparing(Sitting::end)).toList()) {
        sofar += sitting.attended();
        if (sofar * ALL >= whole * percentage) {
          return Optional.of(sitting.end());
        }
      }
      return Optional.empty();
    }
  }

  /**
   * Finishing the course online.
   *
   * @param testDemanded whether its final test has to be passed
   */
  record FinishCourse(boolean testDemanded) implements CompletionRule {

    public Optional<Instant> completion(Instant finished, Optional<Instant> passed) {
      return testDemanded
          ? passed.map(test -> test.isAfter(finished) ? test : finished)
          : Optional.of(finished);
    }
  }

  /**
   * One participant at one session that takes place.
   *
   * @param attended what the closed list says; 0 while it is open
   */
  record Sitting(Instant start, Instant end, long attended) {

    public Sitting {
      if (!end.isAfter(start) || attended < 0) {
        throw new IllegalArgumentException("nobody is at a session for less than no time");
      }
      attended = Math.min(attended, Duration.between(start, end).toSeconds());
    }

    /** For who was there from the beginning to the end. */
    public static Sitting whole(Instant start, Instant end) {
      return new Sitting(start, end, Duration.between(start, end).toSeconds());
    }

    long seconds() {
      return Duration.between(start, end).toSeconds();
    }
  }
}
