/** Where organisations ask for a training of their own, and coordinators look after it. */
@PrimaryAdapter
@NullMarked
package nl.schakel.requests.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
