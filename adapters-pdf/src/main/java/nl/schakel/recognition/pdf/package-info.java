/** Draws certificates. */
@SecondaryAdapter
@NullMarked
package nl.schakel.recognition.pdf;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
