/**
 * What professionals share: tools, good practices, cases, articles and links, with who uses them.
 */
@ApplicationModule(
    allowedDependencies = {"shared", "places", "people", "access", "partners", "communities"})
@NullMarked
package nl.schakel.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
