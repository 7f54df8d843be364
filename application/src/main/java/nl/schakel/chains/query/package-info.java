/** What can be read of chains by who keeps them and who is asked. */
@Port
@NullMarked
package nl.schakel.chains.query;

import org.jmolecules.architecture.hexagonal.Port;
import org.jspecify.annotations.NullMarked;
