/** The door, tried from outside. */
@NullMarked
package nl.schakel.access;

import org.jspecify.annotations.NullMarked;
