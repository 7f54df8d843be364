/** Aggregates, their states and the policies that decide. */
@NullMarked
package nl.schakel.messages.model;

import org.jspecify.annotations.NullMarked;
