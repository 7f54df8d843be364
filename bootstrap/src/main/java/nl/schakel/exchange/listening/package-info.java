/** Notices that time has passed. */
@PrimaryAdapter
@NullMarked
package nl.schakel.exchange.listening;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
