/** Keeps chains with their versions and places, and what is missing. */
@SecondaryAdapter
@NullMarked
package nl.schakel.chains.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
