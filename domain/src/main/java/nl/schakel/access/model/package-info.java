/** Aggregates, their states and the policies that decide. */
@NullMarked
package nl.schakel.access.model;

import org.jspecify.annotations.NullMarked;
