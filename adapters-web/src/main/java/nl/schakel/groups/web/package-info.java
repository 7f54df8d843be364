/** Pages and endpoints for coordinators, municipalities, and whoever is asked for a group. */
@PrimaryAdapter
@NullMarked
package nl.schakel.groups.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
