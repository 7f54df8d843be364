package nl.schakel.measures.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ways of a graph that no round trip passes: what leaves a point there must come back there.
 */
final class Bridges {

  /** A way between two points. */
  record Way(Object one, Object other) {}

  /** One way, seen from one of its ends. */
  private record Exit(int way, Object to) {}

  /** Where one is, by which way one came, and what is still to be tried from there. */
  private record Visit(Object point, int cameBy, Iterator<Exit> exits) {}

  private final Map<Object, List<Exit>> exits = new HashMap<>();
  private final Map<Object, Integer> found = new HashMap<>();
  private final Map<Object, Integer> lowest = new HashMap<>();
  private final Set<Integer> bridges = new HashSet<>();
  private final Deque<Visit> path = new ArrayDeque<>();

  Bridges(List<Way> ways) {
    for (int i = 0; i < ways.size(); i++) {
      Way way = ways.get(i);
      exits.computeIfAbsent(way.one(), _ -> new ArrayList<>()).add(new Exit(i, way.other()));
      exits.computeIfAbsent(way.other(), _ -> new ArrayList<>()).add(new Exit(i, way.one()));
    }
  }

  /** By their numbers in the list. */
  Set<Integer> find() {
    exits.keySet().stream().filter(point -> !found.containsKey(point)).forEach(this::walk);
    return bridges;
  }

  /** Not by calling itself: a path may be longer than the stack of a thread is deep. */
  private void walk(Object start) {
    enter(start, -1);
    while (!path.isEmpty()) {
      Visit here = path.getLast();
      if (here.exits().hasNext()) {
        follow(here, here.exits().next());
      } else {
        path.removeLast();
        leave(here);
      }
    }
  }

  private void follow(Visit here, Exit exit) {
    Integer known = found.get(exit.to());
    if (known == null) {
      enter(exit.to(), exit.way());
    } else if (exit.way() != here.cameBy()) {
      lowest.merge(here.point(), known, Math::min);
    }
  }

  /** Points are numbered as they are found. */
  private void enter(Object point, int cameBy) {
    lowest.put(point, found.size());
    found.put(point, found.size());
    path.addLast(new Visit(point, cameBy, exits.getOrDefault(point, List.of()).iterator()));
  }

  /** A way is a bridge when nothing beyond leads further back. */
  private void leave(Visit left) {
    Visit before = path.peekLast();
    if (before != null) {
      int reached = lowest.getOrDefault(left.point(), 0);
      lowest.merge(before.point(), reached, Math::min);
      if (reached > found.getOrDefault(before.point(), 0)) {
        bridges.add(left.cameBy());
      }
    }
  }
}
