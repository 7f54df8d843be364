package nl.schakel.parents.web;

import java.util.List;

/** Groups in numbers, for the municipality. */
record FiguresPage(List<Row> rows) {

  FiguresPage {
    rows = List.copyOf(rows);
  }

  /**
   * A group.
   *
   * @param heads at each meeting, in the order of time
   */
  record Row(String title, int invited, int coming, int waiting, String heads) {}
}
