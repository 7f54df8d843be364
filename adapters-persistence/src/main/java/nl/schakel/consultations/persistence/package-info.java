/** Keeps where consultations began and where they led. */
@SecondaryAdapter
@NullMarked
package nl.schakel.consultations.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
