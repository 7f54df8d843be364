/** Aggregates, their states and the policies that decide. */
@NullMarked
package nl.schakel.partners.model;

import org.jspecify.annotations.NullMarked;
