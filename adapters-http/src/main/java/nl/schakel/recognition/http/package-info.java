/** Tells registers over HTTP who earned points. */
@SecondaryAdapter
@NullMarked
package nl.schakel.recognition.http;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
