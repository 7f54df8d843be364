package nl.schakel.agreements.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.agreements.web.CovenantPage.Promised;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Link;

/**
 * Where somebody says how a commitment stands, with what was said before.
 *
 * @param suggested what is counted, and what one could say of that
 */
record StandingPage(Link covenant, Promised promised, Optional<String> suggested, FormView form) {

  static final String TEXTS = "agreements.standing";

  StandingPage with(List<FieldError> errors) {
    return new StandingPage(covenant, promised, suggested, form.withErrors(errors));
  }
}
