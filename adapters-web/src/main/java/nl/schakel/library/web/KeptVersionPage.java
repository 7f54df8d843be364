package nl.schakel.library.web;

import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Said;

/**
 * An earlier version that somebody might hide.
 *
 * @param read where everybody reads it until then
 */
record KeptVersionPage(String address, String read, int number, Said title, FormView form) {}
