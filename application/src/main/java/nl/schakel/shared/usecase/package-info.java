/** What all use cases share. */
@PrimaryPort
@NullMarked
package nl.schakel.shared.usecase;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
