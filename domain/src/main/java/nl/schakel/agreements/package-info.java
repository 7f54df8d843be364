/** What organisations agreed: alliances, covenants with their promises, and grants. */
@ApplicationModule(
    allowedDependencies = {"shared", "people", "people :: query", "access", "partners"})
@NullMarked
package nl.schakel.agreements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
