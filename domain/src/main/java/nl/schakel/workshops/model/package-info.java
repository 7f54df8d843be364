/** What a workshop is and may become, what is voted in it, and what is proposed. */
@NullMarked
package nl.schakel.workshops.model;

import org.jspecify.annotations.NullMarked;
