/** Hears what happens, and notices that time has passed. */
@PrimaryAdapter
@NullMarked
package nl.schakel.library.listening;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
