/** Planning many groups: the board, dates that fit, and plans for a whole agreement. */
@ApplicationModule(
    allowedDependencies = {"shared", "places", "people", "access", "partners", "groups"})
@NullMarked
package nl.schakel.rosters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
