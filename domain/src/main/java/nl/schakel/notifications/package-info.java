/** Everything that leaves by mail, through one outbox. */
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
      "courses",
      "requests",
      "supervision",
      "chains",
      "referrals",
      "workshops",
      "communities",
      "recognition",
      "evaluation",
      "messages",
      "groups",
      "exchange",
      "newsletters"
    })
@NullMarked
package nl.schakel.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
