/** Questions and answers among the members of a community, and what keeps them fit to read. */
@ApplicationModule(allowedDependencies = {"shared", "people", "access", "communities"})
@NullMarked
package nl.schakel.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
