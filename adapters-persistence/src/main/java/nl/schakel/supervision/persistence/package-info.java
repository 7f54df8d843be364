/** Keeps circles and who is in them. */
@SecondaryAdapter
@NullMarked
package nl.schakel.supervision.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
