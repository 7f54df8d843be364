/** Asking an expert: questions to expertise partners, their answers, and what was published. */
@ApplicationModule(allowedDependencies = {"shared", "places", "people", "access", "partners"})
@NullMarked
package nl.schakel.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
