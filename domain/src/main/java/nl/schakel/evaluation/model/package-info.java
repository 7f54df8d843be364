/** What is asked, what was said, and what may be shown of it. */
@NullMarked
package nl.schakel.evaluation.model;

import org.jspecify.annotations.NullMarked;
