/** The pages and the API of learning. */
@PrimaryAdapter
@NullMarked
package nl.schakel.learning.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
