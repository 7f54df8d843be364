/** Where something is: the municipalities and provinces of the Netherlands and Belgium, in time. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package nl.schakel.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
