/** Keeps talks and the posts in them. */
@SecondaryAdapter
@NullMarked
package nl.schakel.exchange.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
