package nl.schakel.parents.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Parts.Fact;

/** Groups in numbers, for the municipality. */
record FiguresPage(List<Row> rows) {

  FiguresPage {
    rows = List.copyOf(rows);
  }

  /**
   * A group.
   *
   * @param heads at each meeting, in the order of time
   * @param echo what parents thought and needed; few are hidden
   * @param joining where parents join by themselves, while it goes on
   */
  record Row(
      String title,
      int invited,
      int coming,
      int waiting,
      String heads,
      List<Fact> echo,
      Optional<String> joining) {}
}
