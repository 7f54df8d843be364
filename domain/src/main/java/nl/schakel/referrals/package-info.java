/**
 * Handing over warmly: what one organisation offers to another over a link, and what came of it.
 */
@ApplicationModule(
    allowedDependencies = {"shared", "places", "people", "access", "partners", "chains"})
@NullMarked
package nl.schakel.referrals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
