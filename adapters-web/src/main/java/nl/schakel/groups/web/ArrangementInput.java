package nl.schakel.groups.web;

import java.util.function.Supplier;
import nl.schakel.groups.model.ParentGroup.Arrangement;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads what is laid down for a group. */
final class ArrangementInput {

  static final int LONGEST_PLACE = 160;

  private ArrangementInput() {}

  static Supplier<Arrangement> read(Input input) {
    var place = input.required("place", typed -> PlainText.line(typed, LONGEST_PLACE));
    var minimum = input.required("minimum", As.integer(1, Arrangement.MOST_PARENTS));
    var maximum = input.required("maximum", As.integer(1, Arrangement.MOST_PARENTS));
    var meetings = input.required("meetings", As.integer(1, Arrangement.MOST_MEETINGS));
    var decision = input.required("decision", As.date());
    if (minimum.ifRight().isPresent()
        && maximum.ifRight().filter(most -> most < minimum.get()).isPresent()) {
      input.refuse("maximum", "BELOW_MINIMUM");
    }
    return () ->
        new Arrangement(place.get(), minimum.get(), maximum.get(), meetings.get(), decision.get());
  }
}
