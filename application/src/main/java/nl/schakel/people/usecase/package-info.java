/**
 * What can be asked of this feature, and the services that answer, hidden beside it. Open to
 * access, whose pages administer persons and organisations: who may do so is access' business,
 * which stands above this feature.
 */
@PrimaryPort
@NamedInterface("usecase")
@NullMarked
package nl.schakel.people.usecase;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
