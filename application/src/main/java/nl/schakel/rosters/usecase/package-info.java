/** The board, dates that fit, who is away, and plans for a whole agreement. */
@PrimaryPort
@NullMarked
package nl.schakel.rosters.usecase;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
