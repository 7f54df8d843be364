/** What can be read: views, straight from where they are kept to the page that shows them. */
@Port
@NamedInterface("query")
@NullMarked
package nl.schakel.people.query;

import org.jmolecules.architecture.hexagonal.Port;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
