/** Keeps the library, and reads it as its pages show it. */
@SecondaryAdapter
@NullMarked
package nl.schakel.library.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
