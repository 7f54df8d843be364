/** The pages and the API about what organisations know and pay for. */
@PrimaryAdapter
@NullMarked
package nl.schakel.partners.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
