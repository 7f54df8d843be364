/** Keeps newsletters and who asked for them. */
@SecondaryAdapter
@NullMarked
package nl.schakel.newsletters.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
