package nl.schakel.parents.web;

import nl.schakel.shared.web.FormView;

/** Where a parent types the code of their invitation. */
record CodePage(FormView form) {

  static final String PATH = "/come";
  static final String TEXTS = "parents.code";
}
