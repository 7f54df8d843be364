package nl.schakel.measures.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.schakel.places.MunicipalityCode;
import org.jmolecules.ddd.types.ValueObject;

/**
 * How many were offered over a chain, in each quarter and municipality. The matrix tells what each
 * municipality is: beside it the whole of the chain would tell the small ones.
 */
public record Spread(Map<Quarter, Map<MunicipalityCode, Long>> offered) implements ValueObject {

  public Spread {
    offered = Map.copyOf(offered);
  }

  /** Where so few were offered in a year that nothing of them is counted with the chain. */
  public Set<MunicipalityCode> leftOut(int year) {
    return Suppression.leftOut(towns(year));
  }

  /** All that were offered in a year, as far as it may be said. */
  public Figure total(int year) {
    return Suppression.whole(List.copyOf(towns(year).values()));
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
    return offered.getOrDefault(quarter, Map.of()).entrySet().stream()
        .filter(each -> !without.contains(each.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private Map<MunicipalityCode, Long> towns(int year) {
    Map<MunicipalityCode, Long> towns = new HashMap<>();
    offered.forEach(
        (quarter, line) -> {
          if (quarter.year() == year) {
            line.forEach((town, number) -> towns.merge(town, number, Long::sum));
          }
        });
    return towns;
  }
}
