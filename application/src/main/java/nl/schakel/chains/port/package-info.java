/** What the write side of chains needs from outside. */
@SecondaryPort
@NullMarked
package nl.schakel.chains.port;

import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.NullMarked;
