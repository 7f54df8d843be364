/** Keeps completions, points on their way, certificates and numbers of registers. */
@SecondaryAdapter
@NullMarked
package nl.schakel.recognition.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
