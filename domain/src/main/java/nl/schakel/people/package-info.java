/** Persons, the organisations they work for, and their employment there. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package nl.schakel.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
