/** Keeping chains: drafts, places, publishing, and what is missing. */
@PrimaryPort
@NullMarked
package nl.schakel.chains.usecase;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
