/** What can be asked of this feature, and the services that answer, hidden beside it. */
@PrimaryPort
@NullMarked
package nl.schakel.exchange.usecase;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
