package nl.schakel.recognition.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.recognition.query.Passport.Way;
import nl.schakel.recognition.web.RegisterPage.LineView;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Parts.Status;

/** A list that was given, line by line: what the register did not take is said here. */
record DeliveredPage(
    String register,
    String back,
    String address,
    String by,
    String at,
    Optional<String> proof,
    List<LineView> lines,
    Optional<ToldView> told,
    FormView form) {

  static final String TEXTS = "recognition.reject";

  /** What the register was told, and did not refuse. */
  List<Option> refusable() {
    return lines.stream()
        .filter(line -> line.way() == Way.DELIVERED)
        .map(line -> Option.of(line.id(), line.name() + " · " + line.title()))
        .toList();
  }

  /**
   * How far telling its web service is.
   *
   * @param sending how many rows wait for an answer
   * @param again when it is tried again
   */
  record ToldView(Status status, int sending, Optional<String> trouble, Optional<String> again) {}
}
