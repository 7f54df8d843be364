/** The guarded door: who is asking, what they may do, and what every answer carries. */
@PrimaryAdapter
@NullMarked
package nl.schakel.access.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
