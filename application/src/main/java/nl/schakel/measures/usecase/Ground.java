package nl.schakel.measures.usecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import nl.schakel.chains.ChainCards.Card;
import nl.schakel.measures.model.Count;
import nl.schakel.measures.model.Tally;
import nl.schakel.partners.TopicCode;
import nl.schakel.places.Area;
import nl.schakel.places.Municipalities;
import nl.schakel.places.MunicipalityCode;

/** What is counted in each municipality and topic, chain by chain. */
final class Ground {

  private final Map<MunicipalityCode, Map<Optional<TopicCode>, List<Tally>>> cells =
      new TreeMap<>();

  void put(MunicipalityCode town, Optional<TopicCode> topic, Tally tally) {
    cells
        .computeIfAbsent(town, _ -> new LinkedHashMap<>())
        .computeIfAbsent(topic, _ -> new ArrayList<>())
        .add(tally);
  }

  /** Where a chain leads and nobody went, stands the same as where few went. */
  void expect(Card chain, Optional<TopicCode> topic) {
    if (chain.area() instanceof Area.Town(MunicipalityCode town)) {
      cells.computeIfAbsent(town, _ -> new LinkedHashMap<>());
    }
    cells.forEach(
        (town, line) -> {
          if (!line.containsKey(topic) && covers(chain.area(), town)) {
            line.put(topic, List.of(Tally.NONE));
          }
        });
  }

  private static boolean covers(Area area, MunicipalityCode town) {
    return Municipalities.known()
        .find(town)
        .filter(municipality -> Area.around(municipality).contains(area))
        .isPresent();
  }

  Map<MunicipalityCode, Map<Optional<TopicCode>, List<Long>>> offered() {
    Map<MunicipalityCode, Map<Optional<TopicCode>, List<Long>>> offered = new TreeMap<>();
    cells.forEach(
        (town, line) -> {
          Map<Optional<TopicCode>, List<Long>> numbers = new LinkedHashMap<>();
          line.forEach(
              (topic, tallies) ->
                  numbers.put(
                      topic, tallies.stream().map(tally -> tally.of(Count.OFFERED)).toList()));
          offered.put(town, numbers);
        });
    return offered;
  }

  Map<Optional<TopicCode>, List<Tally>> line(MunicipalityCode town) {
    return cells.getOrDefault(town, Map.of());
  }

  void each(BiConsumer<MunicipalityCode, Map<Optional<TopicCode>, List<Tally>>> work) {
    cells.forEach(work);
  }
}
