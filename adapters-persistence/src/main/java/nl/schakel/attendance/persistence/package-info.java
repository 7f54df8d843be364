/** Keeps lists, marks and who leads, and reads them as their pages show them. */
@SecondaryAdapter
@NullMarked
package nl.schakel.attendance.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
