/** Aggregates, their states and the policies that decide. */
@NullMarked
package nl.schakel.people.model;

import org.jspecify.annotations.NullMarked;
