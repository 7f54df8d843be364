/** Pages for who invites parents, for parents themselves, and for who counts them. */
@PrimaryAdapter
@NullMarked
package nl.schakel.parents.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
