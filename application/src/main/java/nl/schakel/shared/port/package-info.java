/** What every feature's write side may need from outside. */
@NullMarked
package nl.schakel.shared.port;

import org.jspecify.annotations.NullMarked;
