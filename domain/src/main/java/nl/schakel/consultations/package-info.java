/** Asking an expert from a link of a chain, before somebody is referred or instead of it. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "places",
      "people",
      "access",
      "partners",
      "advice",
      "advice :: usecase",
      "chains"
    })
@NullMarked
package nl.schakel.consultations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
