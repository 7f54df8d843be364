/** How the application starts, holds on and stops. */
@NullMarked
package nl.schakel.bootstrap;

import org.jspecify.annotations.NullMarked;
