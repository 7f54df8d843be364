/** Everything that is told to a person: by mail, through one outbox, and inside the application. */
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
      "library",
      "exchange",
      "newsletters"
    })
@NullMarked
package nl.schakel.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
