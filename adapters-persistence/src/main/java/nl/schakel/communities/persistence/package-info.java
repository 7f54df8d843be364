/** Keeps communities, who belongs to them, and how far they reach. */
@SecondaryAdapter
@NullMarked
package nl.schakel.communities.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
