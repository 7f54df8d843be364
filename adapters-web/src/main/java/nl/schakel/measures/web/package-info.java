/** Pages and endpoints for who asks, who answers, and who reads what was published. */
@PrimaryAdapter
@NullMarked
package nl.schakel.measures.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
