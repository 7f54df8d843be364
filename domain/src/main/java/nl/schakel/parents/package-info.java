/**
 * Parents in groups: invited without account, coming or not, and there or not; soon only counted.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "places",
      "people",
      "access",
      "partners",
      "handouts",
      "groups"
    })
@NullMarked
package nl.schakel.parents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
