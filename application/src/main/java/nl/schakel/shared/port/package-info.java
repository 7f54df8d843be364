/** What every feature's write side may need from outside. */
@SecondaryPort
@NullMarked
package nl.schakel.shared.port;

import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.NullMarked;
