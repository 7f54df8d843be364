/** Subscriptions and newsletters, from the first word to the last mail. */
@NullMarked
package nl.schakel.newsletters.model;

import org.jspecify.annotations.NullMarked;
