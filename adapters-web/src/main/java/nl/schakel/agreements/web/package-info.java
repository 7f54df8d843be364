/** The pages and the API of alliances, covenants and grants. */
@PrimaryAdapter
@NullMarked
package nl.schakel.agreements.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
