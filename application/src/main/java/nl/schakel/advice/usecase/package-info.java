/** What can be asked of this feature, and the services that answer, hidden beside it. */
@PrimaryPort
@NamedInterface("usecase")
@NullMarked
package nl.schakel.advice.usecase;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
