/** Aggregates, their states and the policies that decide. */
@NullMarked
package nl.schakel.notifications.model;

import org.jspecify.annotations.NullMarked;
