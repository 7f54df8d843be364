/** Who completed what, which points and which certificate that gave, what a register was told. */
@ApplicationModule(
    allowedDependencies = {"shared", "people", "access", "learning", "attendance", "courses"})
@NullMarked
package nl.schakel.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
