package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.MarkedText;

/**
 * What somebody wrote in their own words, as its form draws it again.
 *
 * @param marked the text, when it leads to somebody
 */
record Written(FormView form, Optional<MarkedText> marked) {

  static Written nothing(String texts) {
    return new Written(FormView.empty(texts), Optional.empty());
  }

  static Written refused(String texts, Input input, List<FieldError> errors) {
    return new Written(new FormView(texts, input.typed(), errors), Optional.empty());
  }

  static Written telling(
      String texts, Input input, String field, String text, List<Finding> findings) {
    Written refused = refused(texts, input, MarkedText.errors("/" + field, findings));
    return new Written(refused.form(), Optional.of(MarkedText.of(text, findings)));
  }
}
