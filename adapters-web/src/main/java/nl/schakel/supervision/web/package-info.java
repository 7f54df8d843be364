/** Pages and endpoints for who looks after circles, and who is in them. */
@PrimaryAdapter
@NullMarked
package nl.schakel.supervision.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
