package nl.schakel.requests.web;

import java.util.function.Supplier;
import nl.schakel.requests.model.Wish;
import nl.schakel.requests.usecase.HandleRequest.Offer;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.Input;

/** Reads what coordinators write on a request, typed or sent by a program. */
final class DeskForms {

  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_REASON = 500;

  private DeskForms() {}

  static Parsed<String> text(String typed) {
    return PlainText.lines(typed, Wish.LONGEST);
  }

  static Parsed<String> reason(String typed) {
    return PlainText.lines(typed, LONGEST_REASON);
  }

  static Supplier<Offer> offer(Input input) {
    var text = input.required("proposal", DeskForms::text);
    var when = input.required("when", typed -> PlainText.line(typed, LONGEST_LINE));
    var trainer = input.required("trainer", typed -> PlainText.line(typed, LONGEST_LINE));
    return () -> new Offer(text.get(), when.get(), trainer.get());
  }
}
