/** What is counted, and which of it may be shown. */
@NullMarked
package nl.schakel.measures.model;

import org.jspecify.annotations.NullMarked;
