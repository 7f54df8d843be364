/** What sets access in motion: the start of an empty install, and the clock. */
@PrimaryAdapter
@NullMarked
package nl.schakel.access.listening;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
