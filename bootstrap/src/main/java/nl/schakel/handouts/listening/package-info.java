/** Hears what happens to hand-outs. */
@PrimaryAdapter
@NullMarked
package nl.schakel.handouts.listening;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
