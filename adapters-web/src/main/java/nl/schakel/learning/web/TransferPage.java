package nl.schakel.learning.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;

/**
 * Asks to which other date somebody goes.
 *
 * @param who somebody whom a coordinator moves; empty for oneself
 * @param back where one came from, and goes on
 * @param other where to look when there is no other date
 */
record TransferPage(
    FormView form,
    LocalizedText title,
    Optional<String> who,
    String address,
    String back,
    String other,
    List<Option> dates) {

  static final String TEXTS = "enrolment.transfer";

  static FormView fresh() {
    return FormView.empty(TEXTS);
  }

  boolean byCoordinator() {
    return who.isPresent();
  }

  String text(String key) {
    return TEXTS + "." + (byCoordinator() ? "other." : "own.") + key;
  }
}
