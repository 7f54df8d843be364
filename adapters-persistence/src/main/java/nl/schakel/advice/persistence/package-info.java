/** Keeps questions and quotas, and reads them as their pages show them. */
@SecondaryAdapter
@NullMarked
package nl.schakel.advice.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
