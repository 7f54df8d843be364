/** Shapes that every list shares. */
@Port
@NullMarked
package nl.schakel.shared.query;

import org.jmolecules.architecture.hexagonal.Port;
import org.jspecify.annotations.NullMarked;
