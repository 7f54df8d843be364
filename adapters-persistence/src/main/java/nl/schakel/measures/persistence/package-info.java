/** Keeps the facts of hops, and adds them up. */
@SecondaryAdapter
@NullMarked
package nl.schakel.measures.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
