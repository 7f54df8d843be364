/**
 * The wiring that belongs to no feature: how the application starts, where its database comes from,
 * what surrounds a use case. Nothing depends on it.
 */
@ApplicationModule
@NullMarked
package nl.schakel.bootstrap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
