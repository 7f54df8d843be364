package nl.schakel.recognition.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Status;

/** Whether a certificate holds: what is printed on it, and nothing more. */
record CheckPage(FormView form, Optional<Finding> finding, Optional<String> document) {

  static final String TEXTS = "recognition.check";

  /** What the code leads to. */
  record Finding(Status status, String words, List<Fact> facts) {}

  static CheckPage empty() {
    return new CheckPage(FormView.empty(TEXTS), Optional.empty(), Optional.empty());
  }
}
