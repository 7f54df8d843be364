/** The main class and the wiring: what no feature owns. */
@NullMarked
package nl.schakel;

import org.jspecify.annotations.NullMarked;
