/** Keeps who is away, and plans for whole agreements. */
@SecondaryAdapter
@NullMarked
package nl.schakel.rosters.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
