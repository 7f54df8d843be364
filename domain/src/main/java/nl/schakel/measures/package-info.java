/** How well chains work: facts without persons, figures from them, and where somebody was lost. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "places",
      "people",
      "access",
      "partners",
      "agreements",
      "learning",
      "chains",
      "referrals",
      "workshops",
      "groups"
    })
@NullMarked
package nl.schakel.measures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
