/** Peer supervision: circles with fixed members, and the rounds in which they meet. */
@ApplicationModule(allowedDependencies = {"shared", "places", "people", "access", "learning"})
@NullMarked
package nl.schakel.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
