package nl.schakel.access.web;

import java.util.Optional;
import nl.schakel.shared.web.FormView;

/**
 * What Schakel knows of its reader, to take away or to have erased.
 *
 * @param waitUntil the time of day at which to try the password again
 */
record MyRecordsPage(FormView form, Optional<String> waitUntil) {}
