/** Keeps hand-outs with their versions, and what municipalities add. */
@SecondaryAdapter
@NullMarked
package nl.schakel.handouts.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
