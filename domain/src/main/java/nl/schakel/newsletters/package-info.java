/** News by mail for whoever asked for it, and the page where all of it can be read. */
@ApplicationModule(allowedDependencies = {"shared", "people", "access", "partners"})
@NullMarked
package nl.schakel.newsletters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
