/** Pages and endpoints for who attended, and who reads what they thought. */
@PrimaryAdapter
@NullMarked
package nl.schakel.evaluation.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
