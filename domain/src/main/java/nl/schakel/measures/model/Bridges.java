package nl.schakel.measures.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ways of a graph that no round trip passes: what leaves a point there must come back there.
 */
final class Bridges {

  /** One way, seen from one of its ends. */
  private record Exit(int way, Object to) {}

  private final Map<Object, List<Exit>> exits = new HashMap<>();
  private final Map<Object, Integer> found = new HashMap<>();
  private final Map<Object, Integer> lowest = new HashMap<>();
  private final Set<Integer> bridges = new HashSet<>();

  Bridges(List<List<Object>> ways) {
    for (int way = 0; way < ways.size(); way++) {
      Object one = ways.get(way).getFirst();
      Object other = ways.get(way).getLast();
      exits.computeIfAbsent(one, _ -> new ArrayList<>()).add(new Exit(way, other));
      exits.computeIfAbsent(other, _ -> new ArrayList<>()).add(new Exit(way, one));
    }
  }

  Set<Integer> find() {
    exits.keySet().stream().filter(point -> !found.containsKey(point)).forEach(p -> walk(p, -1));
    return bridges;
  }

  /** Numbers points as they are found; a way is a bridge when nothing beyond leads further back. */
  private int walk(Object point, int cameBy) {
    int number = found.size();
    found.put(point, number);
    lowest.put(point, number);
    for (Exit exit : exits.getOrDefault(point, List.of())) {
      if (exit.way() != cameBy) {
        Integer known = found.get(exit.to());
        int reached = known == null ? walk(exit.to(), exit.way()) : known;
        lowest.merge(point, reached, Math::min);
        if (known == null && reached > number) {
          bridges.add(exit.way());
        }
      }
    }
    return lowest.getOrDefault(point, number);
  }
}
