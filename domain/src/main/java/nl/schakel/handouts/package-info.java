/** What parents take home from a meeting: by topic, in their own language, with help nearby. */
@ApplicationModule(allowedDependencies = {"shared", "places", "people", "access"})
@NullMarked
package nl.schakel.handouts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
