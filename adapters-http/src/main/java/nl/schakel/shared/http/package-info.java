/** How other systems are reached over HTTP, whatever they are told. */
@SecondaryAdapter
@NullMarked
package nl.schakel.shared.http;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
