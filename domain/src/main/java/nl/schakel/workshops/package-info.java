/** Chain workshops: made-up cases, votes, what was found, and what the parties decided. */
@ApplicationModule(
    allowedDependencies = {"shared", "places", "people", "access", "partners", "chains"})
@NullMarked
package nl.schakel.workshops;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
