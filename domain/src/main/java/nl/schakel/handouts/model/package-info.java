/** What a hand-out says, from draft to retired, and what a reader gets when a text is missing. */
@NullMarked
package nl.schakel.handouts.model;

import org.jspecify.annotations.NullMarked;
