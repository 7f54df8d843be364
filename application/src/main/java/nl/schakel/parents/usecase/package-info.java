/** Inviting parents, hearing whether they come, and counting who was there. */
@PrimaryPort
@NullMarked
package nl.schakel.parents.usecase;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
