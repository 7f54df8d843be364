/** What can be read: views, straight from where they are kept to the page that shows them. */
@SecondaryPort
@NullMarked
package nl.schakel.learning.query;

import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.NullMarked;
