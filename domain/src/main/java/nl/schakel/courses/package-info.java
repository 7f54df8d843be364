/** What one learns online, how far somebody is, and which tests were passed. */
@ApplicationModule(allowedDependencies = {"shared", "people", "access", "learning"})
@NullMarked
package nl.schakel.courses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
