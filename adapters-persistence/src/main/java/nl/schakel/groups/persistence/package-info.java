/** Keeps agreements with municipalities, groups, their meetings, and who was asked to lead them. */
@SecondaryAdapter
@NullMarked
package nl.schakel.groups.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
