/** Keeps groups with their votes and proposals. */
@SecondaryAdapter
@NullMarked
package nl.schakel.groups.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
