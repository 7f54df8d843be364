/** Circles, who is in them, and the days on which they meet. */
@NullMarked
package nl.schakel.supervision.model;

import org.jspecify.annotations.NullMarked;
