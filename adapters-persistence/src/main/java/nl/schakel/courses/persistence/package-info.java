/** Keeps courses and how far learners are, and reads them as their pages show them. */
@SecondaryAdapter
@NullMarked
package nl.schakel.courses.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
