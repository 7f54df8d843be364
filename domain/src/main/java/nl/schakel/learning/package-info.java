/** Programmes, their editions and sessions, and who is enrolled in them. */
@ApplicationModule(
    allowedDependencies = {"shared", "places", "people", "access", "partners", "agreements"})
@NullMarked
package nl.schakel.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
