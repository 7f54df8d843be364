/** Pages and REST of this feature; nobody else's business. */
@PrimaryAdapter
@NullMarked
package nl.schakel.partners.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
