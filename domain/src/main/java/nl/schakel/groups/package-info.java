/**
 * Group sessions for parents: agreed with a municipality, planned, led and held, without parents.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "places",
      "people",
      "access",
      "partners",
      "agreements",
      "chains",
      "handouts"
    })
@NullMarked
package nl.schakel.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
