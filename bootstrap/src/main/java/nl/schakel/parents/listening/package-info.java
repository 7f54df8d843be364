/** Hears that a group got more seats, and notices that time has passed. */
@PrimaryAdapter
@NullMarked
package nl.schakel.parents.listening;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
