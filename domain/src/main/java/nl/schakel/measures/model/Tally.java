package nl.schakel.measures.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jmolecules.ddd.types.ValueObject;

/** How many of a set of hops are what. Not to be shown: what may be, {@link Suppression} says. */
public record Tally(Map<Count, Long> counts) implements ValueObject {

  public static final Tally NONE = new Tally(Map.of());

  /** Read so often that it has to be as quick as an array. */
  public Tally {
    Map<Count, Long> copy = new EnumMap<>(Count.class);
    copy.putAll(counts);
    counts = Collections.unmodifiableMap(copy);
  }

  public long of(Count count) {
    return counts.getOrDefault(count, 0L);
  }

  public List<Long> of(List<Count> several) {
    return several.stream().map(this::of).toList();
  }

  public Tally plus(Tally other) {
    return sum(List.of(this, other));
  }

  public static Tally sum(Collection<Tally> tallies) {
    Map<Count, Long> sum = new EnumMap<>(Count.class);
    tallies.forEach(
        tally -> tally.counts.forEach((count, number) -> sum.merge(count, number, Long::sum)));
    return new Tally(sum);
  }
}
