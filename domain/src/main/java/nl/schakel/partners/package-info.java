/** The expertise partners: who knows what, where, in which languages, and how to reach them. */
@ApplicationModule(allowedDependencies = {"shared", "places", "people", "access"})
@NullMarked
package nl.schakel.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
