/** The library on pages and for programs. */
@PrimaryAdapter
@NullMarked
package nl.schakel.library.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
