/** Keeps what can be found, made from what the features say. */
@SecondaryAdapter
@NullMarked
package nl.schakel.portal.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
