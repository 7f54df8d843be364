/** What the write side needs from outside. */
@SecondaryPort
@NullMarked
package nl.schakel.exchange.port;

import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.NullMarked;
