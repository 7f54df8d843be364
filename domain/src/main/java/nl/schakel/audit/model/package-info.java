/** Aggregates, their states and the policies that decide. */
@NullMarked
package nl.schakel.audit.model;

import org.jspecify.annotations.NullMarked;
