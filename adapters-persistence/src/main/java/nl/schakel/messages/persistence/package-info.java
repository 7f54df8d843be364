/** Keeps templates, rules and what was sent. */
@SecondaryAdapter
@NullMarked
package nl.schakel.messages.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
