/**
 * The rules of the house. Each one is shown twice: it holds in Schakel, and it catches a culprit
 * planted for it. A rule that catches nothing guards nothing.
 */
@NullMarked
package nl.schakel.architecture;

import org.jspecify.annotations.NullMarked;
