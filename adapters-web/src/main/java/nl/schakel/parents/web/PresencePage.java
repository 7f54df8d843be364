package nl.schakel.parents.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.parents.model.Opinion.Need;
import nl.schakel.parents.model.Presence.Mark;
import nl.schakel.shared.web.FormView;

/**
 * Who is at a meeting.
 *
 * @param opens when it can be put down, while it is too early
 */
record PresencePage(
    String address,
    String meeting,
    String title,
    String when,
    Optional<String> opens,
    List<Count> counts,
    List<Row> rows,
    List<Need> needs,
    FormView form) {

  static final String TEXTS = "parents.presence";

  /** What one tap says. */
  static final List<Mark> TAPS = List.of(Mark.PRESENT, Mark.ABSENT);

  PresencePage {
    counts = List.copyOf(counts);
    rows = List.copyOf(rows);
  }

  /** How many have this mark. */
  record Count(Mark mark, long many) {}

  /** One parent. */
  record Row(String id, String alias, Mark mark) {

    boolean is(Mark other) {
      return mark == other;
    }
  }
}
