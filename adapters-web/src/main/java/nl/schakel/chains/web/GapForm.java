package nl.schakel.chains.web;

import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.chains.usecase.KeepGaps;
import nl.schakel.chains.usecase.KeepGaps.Step;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads what is done about something that is missing; programs send the same. */
final class GapForm {

  private GapForm() {}

  /** Who solves or accepts says why. */
  static Supplier<Step> step(Input input) {
    var to = input.required("to", As.oneOf(GapMove.class));
    var note = input.optional("note", typed -> PlainText.lines(typed, KeepGaps.LONGEST_NOTE));
    boolean taking = to.ifRight().filter(GapMove.TAKEN::equals).isPresent();
    if (!taking && note.ifRight().filter(Optional::isEmpty).isPresent()) {
      input.refuse("note", "REQUIRED");
    }
    return () ->
        switch (to.get()) {
          case TAKEN -> new Step.Take();
          case SOLVED -> new Step.Solve(note.get().orElse(""));
          case ACCEPTED_AS_IS -> new Step.AcceptAsIs(note.get().orElse(""));
        };
  }
}
