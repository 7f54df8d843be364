/** Keeps requests and their order, and reads them as their pages show them. */
@SecondaryAdapter
@NullMarked
package nl.schakel.requests.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
