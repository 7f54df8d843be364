package nl.schakel.requests.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.schakel.requests.model.Wish.Kind;
import nl.schakel.requests.model.Wish.WhenFull;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Option;

/**
 * The form on which an organisation asks for a training, or a municipality for advice.
 *
 * @param action where it is sent
 * @param programme for which it is; empty for a draft, which knows
 * @param back to the programme, or to the request that is being completed
 * @param room how many free trainings are left, in words; empty when none are free at all
 * @param asksWho whether the reader has no account, and is not known by a link either
 */
record RequestFormPage(
    FormView form,
    Kind kind,
    Optional<String> programme,
    String action,
    Link back,
    Optional<String> room,
    boolean asksWho) {

  static final String TEXTS = "requests.form";
  static final String PATH = "/training-requests/new";

  RequestFormPage with(FormView other) {
    return new RequestFormPage(other, kind, programme, action, back, room, asksWho);
  }

  boolean isAdvice() {
    return kind == Kind.ADVICE;
  }

  String words(String key) {
    return "requests.form." + key + "." + kind;
  }

  static List<Option> whenFull(Frame frame) {
    return Arrays.stream(WhenFull.values())
        .map(way -> Option.of(way.name(), frame.text("requests.form.ifFull." + way)))
        .toList();
  }
}
