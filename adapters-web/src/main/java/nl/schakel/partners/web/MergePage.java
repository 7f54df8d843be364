package nl.schakel.partners.web;

import java.util.Optional;
import nl.schakel.shared.web.FormView;

/**
 * Whether an entry becomes part of another, and which.
 *
 * @param heir the other one, once it is chosen
 */
record MergePage(FormView form, String name, String back, Optional<String> heir, String heirSlug) {

  static final String TEXTS = "partners.merge";
}
