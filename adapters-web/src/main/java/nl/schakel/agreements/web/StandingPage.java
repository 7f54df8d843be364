package nl.schakel.agreements.web;

import nl.schakel.agreements.web.CovenantPage.Promised;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Link;

/** Where somebody says how a commitment stands, with what was said before. */
record StandingPage(Link covenant, Promised promised, FormView form) {

  static final String TEXTS = "agreements.standing";
}
