/** The API as callers meet it, through a real server. */
@NullMarked
package nl.schakel.api;

import org.jspecify.annotations.NullMarked;
