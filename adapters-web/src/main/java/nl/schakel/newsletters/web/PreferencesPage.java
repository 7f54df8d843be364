package nl.schakel.newsletters.web;

import nl.schakel.newsletters.web.PreferencesForm.Choices;
import nl.schakel.shared.web.FormView;

/**
 * What one reads in the newsletter, to change.
 *
 * @param resting mails did not arrive, so none is sent until this is saved
 */
record PreferencesPage(
    FormView form, Choices choices, String address, String end, boolean resting) {}
