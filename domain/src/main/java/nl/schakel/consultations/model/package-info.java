/** A consultation, from asking to what came of it. */
@NullMarked
package nl.schakel.consultations.model;

import org.jspecify.annotations.NullMarked;
