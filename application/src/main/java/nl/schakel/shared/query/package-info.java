/** Shapes that every list shares. */
@SecondaryPort
@NullMarked
package nl.schakel.shared.query;

import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.NullMarked;
