/**
 * Who refers to whom about what, in which municipality: chains, their versions, and what they miss.
 */
@ApplicationModule(
    allowedDependencies = {"shared", "places", "people", "access", "partners", "agreements"})
@NullMarked
package nl.schakel.chains;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
