/** Shapes that every list shares. */
@NullMarked
package nl.schakel.shared.query;

import org.jspecify.annotations.NullMarked;
