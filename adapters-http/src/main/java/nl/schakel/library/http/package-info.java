/** Asks a virus scanner about files that come with items of the library. */
@SecondaryAdapter
@NullMarked
package nl.schakel.library.http;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
