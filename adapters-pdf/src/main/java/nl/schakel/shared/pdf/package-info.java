/** Draws documents as PDF. */
@SecondaryAdapter
@NullMarked
package nl.schakel.shared.pdf;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
