/** Pages and endpoints for who consults an expert. */
@PrimaryAdapter
@NullMarked
package nl.schakel.consultations.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
