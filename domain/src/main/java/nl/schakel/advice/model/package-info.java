/** What a question is and may become, and how many a partner takes. */
@NullMarked
package nl.schakel.advice.model;

import org.jspecify.annotations.NullMarked;
