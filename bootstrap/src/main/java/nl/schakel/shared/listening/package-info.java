/** The timers of what all features share. */
@PrimaryAdapter
@NullMarked
package nl.schakel.shared.listening;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
