/** What can be read: views, straight from where they are kept to the page that shows them. */
@Port
@NullMarked
package nl.schakel.exchange.query;

import org.jmolecules.architecture.hexagonal.Port;
import org.jspecify.annotations.NullMarked;
