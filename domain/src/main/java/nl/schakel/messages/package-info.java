/** What coordinators write to participants: by hand, from templates, and by rules. */
@ApplicationModule(allowedDependencies = {"shared", "people", "access", "learning", "attendance"})
@NullMarked
package nl.schakel.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
