package nl.schakel.agreements.web;

import java.util.function.Supplier;
import nl.schakel.agreements.CovenantCards.State;
import nl.schakel.agreements.model.Commitment.Standing;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads how a commitment stands, from JSON or from a form. */
record StandingInput(Input input) {

  static final int LONGEST_FIGURE = 80;

  Supplier<Standing> read() {
    var state = input.required("state", As.oneOf(State.class));
    var on = input.required("on", As.date());
    var figure = input.optional("figure", typed -> PlainText.line(typed, LONGEST_FIGURE));
    var note = Wordings.optional(input, "note", Wordings.STORY);
    return () -> new Standing(state.get(), on.get(), figure.get(), note.get());
  }
}
