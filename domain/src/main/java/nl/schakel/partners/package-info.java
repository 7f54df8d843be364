/** What organisations know and pay for: topics and grants. */
@ApplicationModule(allowedDependencies = {"shared", "people", "access"})
@NullMarked
package nl.schakel.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
