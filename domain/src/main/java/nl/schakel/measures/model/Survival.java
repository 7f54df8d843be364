package nl.schakel.measures.model;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jmolecules.ddd.types.ValueObject;

/**
 * How long something takes, when some still wait: those are known to have taken at least so long,
 * and are neither left out nor taken for done (Kaplan and Meier).
 *
 * @param days by how many days: how many it happened to then, and how many were last seen waiting
 */
public record Survival(SortedMap<Integer, Day> days) implements ValueObject {

  public Survival(Map<Integer, Day> days) {
    this(new TreeMap<>(days));
  }

  /** What is known of a number of days. */
  public record Day(long happened, long waiting) {

    public Day plus(Day other) {
      return new Day(happened + other.happened, waiting + other.waiting);
    }
  }

  /** After how many days it has happened to this share; empty when it is not known to have yet. */
  public Optional<Integer> within(double share) {
    long atRisk = total();
    double still = 1;
    for (Map.Entry<Integer, Day> day : days.entrySet()) {
      still *= 1 - (double) day.getValue().happened() / atRisk;
      if (still <= 1 - share + 1e-9) {
        return Optional.of(day.getKey());
      }
      atRisk -= day.getValue().happened() + day.getValue().waiting();
    }
    return Optional.empty();
  }

  public long happened() {
    return days.values().stream().mapToLong(Day::happened).sum();
  }

  private long total() {
    return days.values().stream().mapToLong(day -> day.happened() + day.waiting()).sum();
  }
}
