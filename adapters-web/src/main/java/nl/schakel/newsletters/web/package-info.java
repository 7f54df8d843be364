/** Pages and doors of newsletters. */
@PrimaryAdapter
@NullMarked
package nl.schakel.newsletters.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
