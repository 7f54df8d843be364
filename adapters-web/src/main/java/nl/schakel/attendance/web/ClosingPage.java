package nl.schakel.attendance.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.query.Roll;
import nl.schakel.attendance.usecase.CloseList.Rest;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/** Before a list is final: what it says, and what becomes of what is missing. */
record ClosingPage(RollPage list, FormView form) {

  private static final String TEXTS = "attendance.closing";

  static ClosingPage of(Roll roll, Instant now) {
    Rest usual = Rest.ABSENT;
    return new ClosingPage(
        new RollPage(roll, now),
        new FormView(TEXTS, Map.of("rest", List.of(usual.name())), List.of()));
  }

  ClosingPage refused(Map<String, List<String>> typed, List<FieldError> errors) {
    return new ClosingPage(list, new FormView(TEXTS, typed, errors));
  }

  long missing() {
    return list.roll().count(Mark.NOT_RECORDED);
  }

  List<Option> rest(Frame frame) {
    return List.of(
        Option.of(Rest.ABSENT.name(), frame.text("attendance.closing.rest.ABSENT")),
        Option.of(Rest.LEFT_OPEN.name(), frame.text("attendance.closing.rest.LEFT_OPEN")));
  }
}
