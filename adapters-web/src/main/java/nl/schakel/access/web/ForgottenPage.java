package nl.schakel.access.web;

import java.util.Optional;
import nl.schakel.shared.web.FormView;

/**
 * Asks whose password was forgotten.
 *
 * @param waitUntil the time of day at which to try again, after too many requests
 */
record ForgottenPage(FormView form, Optional<String> waitUntil) {}
