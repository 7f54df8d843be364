/** The front door: home, menu, search. Composes what the other features offer and owns nothing. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "places",
      "people",
      "access",
      "partners",
      "agreements",
      "advice",
      "learning",
      "attendance",
      "requests",
      "supervision",
      "chains",
      "consultations",
      "referrals",
      "workshops",
      "communities",
      "measures",
      "evaluation",
      "notifications"
    })
@NullMarked
package nl.schakel.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
