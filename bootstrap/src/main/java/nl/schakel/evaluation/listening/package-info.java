/** Notices that editions are over. */
@PrimaryAdapter
@NullMarked
package nl.schakel.evaluation.listening;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
