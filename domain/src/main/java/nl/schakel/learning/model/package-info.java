/** Aggregates, their states and the policies that decide. */
@NullMarked
package nl.schakel.learning.model;

import org.jspecify.annotations.NullMarked;
