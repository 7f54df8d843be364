package nl.schakel.measures.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jmolecules.ddd.types.ValueObject;

/** How many of a set of hops are what. Not to be shown: what may be, {@link Suppression} says. */
public record Tally(Map<Count, Long> counts) implements ValueObject {

  public static final Tally NONE = new Tally(Map.of());

  public Tally {
    counts = Map.copyOf(counts);
  }

  public long of(Count count) {
    return counts.getOrDefault(count, 0L);
  }

  public List<Long> of(List<Count> several) {
    return several.stream().map(this::of).toList();
  }

  public Tally plus(Tally other) {
    Map<Count, Long> sum = new EnumMap<>(Count.class);
    for (Count count : Count.values()) {
      sum.put(count, of(count) + other.of(count));
    }
    return new Tally(sum);
  }
}
