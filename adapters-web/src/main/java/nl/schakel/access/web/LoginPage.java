package nl.schakel.access.web;

import java.util.Optional;
import nl.schakel.shared.web.FormView;

/**
 * The login form.
 *
 * @param next where to go afterwards
 * @param waitUntil the time of day at which to try again, after too many attempts
 */
record LoginPage(FormView form, String next, Optional<String> waitUntil) {}
