/** Lets the audit trail hear what happens in every feature, and grow no older than agreed. */
@PrimaryAdapter
@NullMarked
package nl.schakel.audit.listening;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
