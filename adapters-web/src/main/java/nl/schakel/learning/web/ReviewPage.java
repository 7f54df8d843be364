package nl.schakel.learning.web;

import nl.schakel.shared.web.FormView;

/** One request, what both sides said of it, and the reader's own word. */
record ReviewPage(FormView form, ReviewLine line) {
  static final String TEXTS = "planning.review.form";
}
