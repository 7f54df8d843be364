package nl.schakel.agreements.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.schakel.agreements.CovenantCards.State;
import nl.schakel.agreements.model.Commitment;
import nl.schakel.agreements.model.Commitment.Standing;
import nl.schakel.shared.web.Frame;

/** The answer in one sentence: how many promises there are, and how many were kept. */
final class Tally {

  private Tally() {}

  static String of(List<Commitment> commitments, Frame frame) {
    if (commitments.isEmpty()) {
      return frame.text("agreements.tally.none");
    }
    Map<State, Integer> counts = new EnumMap<>(State.class);
    commitments.stream()
        .flatMap(commitment -> commitment.current().stream())
        .map(Standing::state)
        .forEach(state -> counts.merge(state, 1, Integer::sum));
    int measured = counts.values().stream().mapToInt(Integer::intValue).sum();
    StringBuilder sentence =
        new StringBuilder(
            frame.text(
                "agreements.tally.kept",
                "kept",
                counts.getOrDefault(State.KEPT, 0),
                "all",
                commitments.size()));
    counts.forEach(
        (state, count) ->
            add(sentence, "agreements.tally." + state, state == State.KEPT ? 0 : count, frame));
    add(sentence, "agreements.tally.NONE", commitments.size() - measured, frame);
    return sentence.append('.').toString();
  }

  private static void add(StringBuilder sentence, String key, int count, Frame frame) {
    if (count > 0) {
      sentence
          .append(frame.text("agreements.tally.comma"))
          .append(' ')
          .append(frame.text(key, "count", count));
    }
  }
}
