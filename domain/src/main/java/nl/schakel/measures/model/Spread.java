package nl.schakel.measures.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.places.MunicipalityCode;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What the matrix tells of each municipality, of one chain in each quarter: beside it the whole of
 * the chain would tell the small ones.
 *
 * @param counted offered, answered, accepted and unanswered at least
 */
public record Spread(Map<Quarter, Map<MunicipalityCode, Tally>> counted) implements ValueObject {

  public Spread {
    counted = Map.copyOf(counted);
  }

  /** Where so few were offered in a year that nothing of them is counted with the chain. */
  public Set<MunicipalityCode> leftOut(int year) {
    return Suppression.leftOut(offered(year));
  }

  /** All of a year that may be counted with the chain; not to be shown. */
  public Tally counted(int year) {
    return Tally.sum(kept(year).values());
  }

  /** All that were offered in a year, as far as it may be said. */
  public Figure total(int year) {
    return Suppression.whole(List.copyOf(offered(year).values()));
  }

  /** What may not be said of a year, because it would tell what it is in one municipality. */
  public Set<Count> untold(int year) {
    Map<MunicipalityCode, Tally> towns = kept(year);
    return Stream.of(Count.ANSWERED, Count.ACCEPTED, Count.UNANSWERED)
        .filter(count -> Suppression.tells(towns.values(), count))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The four quarters of a year, without what is left out in it. */
  public List<Figure> quarters(int year) {
    Set<MunicipalityCode> without = leftOut(year);
    return Suppression.parts(
        IntStream.rangeClosed(1, 4)
            .mapToObj(number -> in(new Quarter(year, number), without))
            .toList());
  }

  private long in(Quarter quarter, Set<MunicipalityCode> without) {
    return counted.getOrDefault(quarter, Map.of()).entrySet().stream()
        .filter(each -> !without.contains(each.getKey()))
        .mapToLong(each -> each.getValue().of(Count.OFFERED))
        .sum();
  }

  private Map<MunicipalityCode, Tally> kept(int year) {
    Map<MunicipalityCode, Tally> towns = new HashMap<>(towns(year));
    towns.keySet().removeAll(leftOut(year));
    return towns;
  }

  private Map<MunicipalityCode, Long> offered(int year) {
    Map<MunicipalityCode, Long> offered = new HashMap<>();
    towns(year).forEach((town, tally) -> offered.put(town, tally.of(Count.OFFERED)));
    return offered;
  }

  private Map<MunicipalityCode, Tally> towns(int year) {
    Map<MunicipalityCode, Tally> towns = new HashMap<>();
    counted.forEach(
        (quarter, line) -> {
          if (quarter.year() == year) {
            line.forEach((town, tally) -> towns.merge(town, tally, Tally::plus));
          }
        });
    return towns;
  }
}
