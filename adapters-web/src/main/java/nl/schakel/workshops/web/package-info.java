/** Pages and endpoints for who leads a workshop, and for the phones in the room. */
@PrimaryAdapter
@NullMarked
package nl.schakel.workshops.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
