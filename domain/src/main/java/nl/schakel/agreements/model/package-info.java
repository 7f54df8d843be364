/** Aggregates, their states and the policies that decide. */
@NullMarked
package nl.schakel.agreements.model;

import org.jspecify.annotations.NullMarked;
