/** Searches for plans with a constraint solver. */
@SecondaryAdapter
@NullMarked
package nl.schakel.rosters.solver;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
