/** Pages for who learns online, and for who writes what is learned. */
@PrimaryAdapter
@NullMarked
package nl.schakel.courses.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
