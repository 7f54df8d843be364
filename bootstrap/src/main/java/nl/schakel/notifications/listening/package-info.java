/** Hears what happens and lets mails go out. */
@PrimaryAdapter
@NullMarked
package nl.schakel.notifications.listening;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
