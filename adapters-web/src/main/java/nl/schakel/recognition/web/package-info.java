/** Pages and endpoints for who completed something, who delivers points, and who checks a code. */
@PrimaryAdapter
@NullMarked
package nl.schakel.recognition.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
