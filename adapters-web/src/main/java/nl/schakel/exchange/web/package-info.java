/** Pages and endpoints where members ask and answer. */
@PrimaryAdapter
@NullMarked
package nl.schakel.exchange.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
