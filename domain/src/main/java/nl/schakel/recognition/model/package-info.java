/** When somebody has completed a programme, and what that is worth. */
@NullMarked
package nl.schakel.recognition.model;

import org.jspecify.annotations.NullMarked;
