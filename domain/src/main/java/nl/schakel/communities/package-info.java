/** Communities of practice: who learns together under which name, and how far that reaches. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "places",
      "people",
      "access",
      "partners",
      "learning",
      "workshops"
    })
@NullMarked
package nl.schakel.communities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
