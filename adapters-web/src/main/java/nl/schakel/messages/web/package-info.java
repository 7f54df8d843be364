/** Pages and endpoints on which coordinators write to participants. */
@PrimaryAdapter
@NullMarked
package nl.schakel.messages.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
