/** Pages, papers and endpoints for who reads hand-outs and who writes them. */
@PrimaryAdapter
@NullMarked
package nl.schakel.handouts.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
