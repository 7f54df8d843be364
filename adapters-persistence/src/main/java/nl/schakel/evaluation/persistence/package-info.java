/** Keeps what is asked, counts what is said, and reads both. */
@SecondaryAdapter
@NullMarked
package nl.schakel.evaluation.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
