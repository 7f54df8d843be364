package nl.schakel.library.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.MarkedText;

/** What somebody typed below an item, when it has to be typed better. */
record TalkForms(
    Map<String, List<String>> use,
    List<FieldError> useErrors,
    Map<String, List<String>> comment,
    List<FieldError> commentErrors,
    Optional<MarkedText> marked) {

  static final TalkForms EMPTY =
      new TalkForms(Map.of(), List.of(), Map.of(), List.of(), Optional.empty());

  static TalkForms ofUse(Input input, List<FieldError> errors) {
    return new TalkForms(input.typed(), errors, Map.of(), List.of(), Optional.empty());
  }

  static TalkForms ofComment(Input input, List<FieldError> errors) {
    return new TalkForms(Map.of(), List.of(), input.typed(), errors, Optional.empty());
  }

  TalkForms marking(String text, List<Finding> findings) {
    return new TalkForms(
        use, useErrors, comment, commentErrors, Optional.of(MarkedText.of(text, findings)));
  }

  FormView useForm() {
    return new FormView("library.use", use, useErrors);
  }

  FormView commentForm() {
    return new FormView("library.comment", comment, commentErrors);
  }
}
