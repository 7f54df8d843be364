/** The list of a session: when it can be filled in, and when it is final. */
@NullMarked
package nl.schakel.attendance.model;

import org.jspecify.annotations.NullMarked;
