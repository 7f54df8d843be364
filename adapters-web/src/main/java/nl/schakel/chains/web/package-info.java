/** Chains on pages: to find, to read, to follow, and to keep. */
@PrimaryAdapter
@NullMarked
package nl.schakel.chains.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
