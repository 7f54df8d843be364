/** Hears what happens elsewhere, and notices that time has passed. */
@PrimaryAdapter
@NullMarked
package nl.schakel.portal.listening;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
