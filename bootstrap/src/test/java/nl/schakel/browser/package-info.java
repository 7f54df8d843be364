/**
 * Schakel through the eyes of a reader: a real browser on a phone and on a desktop, in Dutch and in
 * Arabic, with and without JavaScript. Start with {@link nl.schakel.browser.BrowserTest}.
 */
@NullMarked
package nl.schakel.browser;

import org.jspecify.annotations.NullMarked;
