/** Sends texts to phones through a gateway. */
@SecondaryAdapter
@NullMarked
package nl.schakel.parents.http;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
