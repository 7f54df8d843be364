/** The audit trail in its own schema, where the database itself refuses changes. */
@SecondaryAdapter
@NullMarked
package nl.schakel.audit.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
