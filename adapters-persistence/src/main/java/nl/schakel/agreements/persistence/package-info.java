/** Keeps what its feature remembers, in PostgreSQL. */
@SecondaryAdapter
@NullMarked
package nl.schakel.agreements.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
