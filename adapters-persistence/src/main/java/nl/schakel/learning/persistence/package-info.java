/** Keeps programmes, editions and enrolments, and reads them as their pages show them. */
@SecondaryAdapter
@NullMarked
package nl.schakel.learning.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
