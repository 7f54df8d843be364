package nl.schakel.library.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.library.query.Talk.CommentLine;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;

/**
 * A comment that somebody who keeps the library looks at.
 *
 * @param reasons what others say of it
 */
record ModerationPage(
    String id, String text, Optional<String> hidden, List<String> reasons, FormView form) {

  ModerationPage {
    reasons = List.copyOf(reasons);
  }

  static ModerationPage of(
      CommentLine comment,
      List<String> reasons,
      Map<String, List<String>> typed,
      List<FieldError> errors) {
    Map<String, List<String>> values = new HashMap<>(typed);
    values.putIfAbsent("version", List.of("" + comment.revision()));
    return new ModerationPage(
        "" + comment.id().value(),
        comment.text(),
        comment.hidden(),
        reasons,
        new FormView("library.moderation", values, errors));
  }

  /** Somebody reported or decided something meanwhile: it is said, and what was typed stays. */
  ModerationPage outdated(long revision) {
    return new ModerationPage(id, text, hidden, reasons, form.outdated("reason", revision));
  }

  String address() {
    return KeepingPage.PATH + "/comments/" + id;
  }
}
