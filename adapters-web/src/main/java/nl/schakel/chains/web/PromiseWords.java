package nl.schakel.chains.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.chains.ChainCards.Deadlines;
import nl.schakel.chains.ChainCards.Promises;
import nl.schakel.chains.model.Comparison.Repromised;
import nl.schakel.chains.web.ComparisonPage.Detail;
import nl.schakel.chains.web.ComparisonPage.Line;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import nl.schakel.shared.web.Said;

/** What is otherwise about for whom a chain is, and within how long its partners act. */
final class PromiseWords {

  private PromiseWords() {}

  static Line line(Repromised promises, Frame frame) {
    List<Detail> details = new ArrayList<>();
    add(details, "targetGroup", promises, it -> Said.of(it.targetGroup(), frame.language()), frame);
    add(details, "acknowledge", promises, days(Deadlines::acknowledge), frame);
    add(details, "decide", promises, days(Deadlines::decide), frame);
    add(details, "expire", promises, days(Deadlines::expire), frame);
    add(details, "contact", promises, days(Deadlines::contact), frame);
    return new Line(
        new Status(frame.text("chain.changes.changed"), Tone.INFORMATION),
        frame.text("chain.changes.promises"),
        details);
  }

  private static Function<Promises, Said> days(Function<Deadlines, Integer> deadline) {
    return promises -> Said.here(String.valueOf(deadline.apply(promises.deadlines())));
  }

  private static void add(
      List<Detail> details,
      String field,
      Repromised promises,
      Function<Promises, Said> said,
      Frame frame) {
    Said before = said.apply(promises.before());
    Said after = said.apply(promises.after());
    if (!before.equals(after)) {
      details.add(
          new Detail(frame.text("chains.form." + field), Optional.of(before), Optional.of(after)));
    }
  }
}
