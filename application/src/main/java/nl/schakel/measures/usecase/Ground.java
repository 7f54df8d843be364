package nl.schakel.measures.usecase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.chains.ChainId;
import nl.schakel.measures.model.Count;
import nl.schakel.measures.model.Tally;
import nl.schakel.measures.query.Tallies.Cell;
import nl.schakel.partners.TopicCode;
import nl.schakel.places.Area;
import nl.schakel.places.Municipalities;
import nl.schakel.places.MunicipalityCode;

/** What is counted in each municipality and topic, chain by chain. */
final class Ground {

  private final Map<MunicipalityCode, Map<Optional<TopicCode>, Map<ChainId, Tally>>> cells =
      new TreeMap<>();

  void put(Optional<TopicCode> topic, Cell cell) {
    cells
        .computeIfAbsent(cell.municipality(), _ -> new LinkedHashMap<>())
        .computeIfAbsent(topic, _ -> new LinkedHashMap<>())
        .merge(cell.chain(), cell.tally(), Tally::plus);
  }

  /** Where a chain leads and nobody went, stands the same as where few went. */
  void expect(Card chain, Optional<TopicCode> topic) {
    if (chain.area() instanceof Area.Town(MunicipalityCode town)) {
      cells.computeIfAbsent(town, _ -> new LinkedHashMap<>());
    }
    cells.forEach(
        (town, line) -> {
          if (!line.containsKey(topic) && covers(chain.area(), town)) {
            line.put(topic, Map.of(chain.id(), Tally.NONE));
          }
        });
  }

  private static boolean covers(Area area, MunicipalityCode town) {
    return Municipalities.known()
        .find(town)
        .filter(municipality -> Area.around(municipality).contains(area))
        .isPresent();
  }

  Map<MunicipalityCode, Map<Optional<TopicCode>, Map<ChainId, Long>>> offered() {
    Map<MunicipalityCode, Map<Optional<TopicCode>, Map<ChainId, Long>>> offered = new TreeMap<>();
    cells.forEach((town, line) -> offered.put(town, of(line, Ground::offered)));
    return offered;
  }

  private static Map<ChainId, Long> offered(Map<ChainId, Tally> chains) {
    return of(chains, tally -> tally.of(Count.OFFERED));
  }

  /** In the same order. */
  private static <K, V, W> Map<K, W> of(Map<K, V> all, Function<V, W> what) {
    Map<K, W> each = new LinkedHashMap<>();
    all.forEach((key, value) -> each.put(key, what.apply(value)));
    return each;
  }

  /** By topic, chain by chain. */
  Map<Optional<TopicCode>, Map<ChainId, Tally>> line(MunicipalityCode town) {
    return cells.getOrDefault(town, Map.of());
  }

  void each(BiConsumer<MunicipalityCode, Map<Optional<TopicCode>, Map<ChainId, Tally>>> work) {
    cells.forEach(work);
  }
}
