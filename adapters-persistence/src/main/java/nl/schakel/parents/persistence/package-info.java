/** Keeps parents, who was there, and in the end only numbers. */
@SecondaryAdapter
@NullMarked
package nl.schakel.parents.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
