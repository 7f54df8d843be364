/** What can be read of the library. */
@Port
@NullMarked
package nl.schakel.library.query;

import org.jmolecules.architecture.hexagonal.Port;
import org.jspecify.annotations.NullMarked;
