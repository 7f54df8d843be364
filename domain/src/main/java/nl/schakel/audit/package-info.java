/** Who did what when, and whether what must always hold does hold. */
@ApplicationModule(
    allowedDependencies = {
      "shared",
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
      "exchange",
      "evaluation"
    })
@NullMarked
package nl.schakel.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
