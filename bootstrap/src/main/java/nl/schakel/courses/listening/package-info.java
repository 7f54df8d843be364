/** What time brings about in courses. */
@PrimaryAdapter
@NullMarked
package nl.schakel.courses.listening;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
