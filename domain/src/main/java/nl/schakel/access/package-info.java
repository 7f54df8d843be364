/** Who may do what: accounts, roles in the context of an organisation, tokens and links. */
@ApplicationModule(
    allowedDependencies = {"shared", "people", "people :: usecase", "people :: query"})
@NullMarked
package nl.schakel.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
