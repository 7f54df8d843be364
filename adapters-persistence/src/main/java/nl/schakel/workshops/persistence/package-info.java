/** Keeps workshops with their votes and proposals. */
@SecondaryAdapter
@NullMarked
package nl.schakel.workshops.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
