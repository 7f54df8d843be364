/** What those who attended thought of it, without their names. */
@ApplicationModule(allowedDependencies = {"shared", "people", "access", "learning", "attendance"})
@NullMarked
package nl.schakel.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
