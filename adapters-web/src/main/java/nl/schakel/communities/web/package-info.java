/** Pages and endpoints for who looks for a community, belongs to one, or looks after it. */
@PrimaryAdapter
@NullMarked
package nl.schakel.communities.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
