/** The board, dates that fit, and who is away, for coordinators. */
@PrimaryAdapter
@NullMarked
package nl.schakel.rosters.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
