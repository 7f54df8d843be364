/** Trainings on request: the free quota, the queue, the places that an organisation fills. */
@ApplicationModule(
    allowedDependencies = {"shared", "places", "people", "access", "agreements", "learning"})
@NullMarked
package nl.schakel.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
