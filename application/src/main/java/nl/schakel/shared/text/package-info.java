/** Words and dates in the reader's language, for pages and mails. */
@NullMarked
package nl.schakel.shared.text;

import org.jspecify.annotations.NullMarked;
