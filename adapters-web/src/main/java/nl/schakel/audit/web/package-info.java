/** The audit trail for administrators, and the answer to whether all that must hold holds. */
@PrimaryAdapter
@NullMarked
package nl.schakel.audit.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
