/** Who leads a session, and who was there. */
@ApplicationModule(allowedDependencies = {"shared", "people", "access", "learning"})
@NullMarked
package nl.schakel.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
