package nl.schakel.access.web;

import nl.schakel.shared.web.FormView;

/** Asks for a new password. */
record ChoosePasswordPage(FormView form, String action) {}
