package nl.schakel.access.web;

import nl.schakel.shared.web.FormView;

/** Asks who runs this install. */
record FirstAdministratorPage(FormView form, String action) {}
