package nl.schakel.measures.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ways of a graph that no round trip passes: what leaves a point there must come back there.
 * Points are numbers. A path may be longer than the stack of a thread is deep, so nothing calls
 * itself here.
 */
final class Bridges {

  /** A way between two points. */
  record Way(int one, int other) {

    int from(int point) {
      return point == one ? other : one;
    }
  }

  private static final int NOT_YET = -1;

  private final List<Way> ways;

  /** Of each point its ways: those from where the point begins to where the next one does. */
  private final int[] exits;

  private final int[] begins;
  private final int[] found;
  private final int[] lowest;
  private final int[] cameBy;
  private final List<Integer> bridges = new ArrayList<>();
  private int count;

  Bridges(int points, List<Way> ways) {
    this.ways = ways;
    this.exits = new int[2 * ways.size()];
    this.begins = new int[points + 1];
    this.found = new int[points];
    this.lowest = new int[points];
    this.cameBy = new int[points];
    Arrays.fill(found, NOT_YET);
    for (Way way : ways) {
      begins[way.one()]++;
      begins[way.other()]++;
    }
    for (int point = 1; point <= points; point++) {
      begins[point] += begins[point - 1];
    }
    for (int way = 0; way < ways.size(); way++) {
      exits[--begins[ways.get(way).one()]] = way;
      exits[--begins[ways.get(way).other()]] = way;
    }
  }

  /** By their numbers in the list. */
  List<Integer> find() {
    int[] next = begins.clone();
    for (int start = 0; start < found.length; start++) {
      if (found[start] == NOT_YET) {
        walk(start, next);
      }
    }
    return bridges;
  }

  private void walk(int start, int[] next) {
    enter(start, NOT_YET);
    int here = start;
    while (here != NOT_YET) {
      boolean more = next[here] < begins[here + 1];
      here = more ? follow(here, exits[next[here]++]) : leave(here);
    }
  }

  private int follow(int here, int way) {
    int to = ways.get(way).from(here);
    if (found[to] == NOT_YET) {
      enter(to, way);
      return to;
    }
    if (way != cameBy[here]) {
      lowest[here] = Math.min(lowest[here], found[to]);
    }
    return here;
  }

  /** Points are numbered as they are found. */
  private void enter(int point, int way) {
    found[point] = count;
    lowest[point] = count++;
    cameBy[point] = way;
  }

  /** A way is a bridge when nothing beyond leads further back. */
  private int leave(int left) {
    int way = cameBy[left];
    if (way == NOT_YET) {
      return NOT_YET;
    }
    int before = ways.get(way).from(left);
    lowest[before] = Math.min(lowest[before], lowest[left]);
    if (lowest[left] > found[before]) {
      bridges.add(way);
    }
    return before;
  }
}
