/** Draws invitations for parents. */
@SecondaryAdapter
@NullMarked
package nl.schakel.parents.pdf;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
