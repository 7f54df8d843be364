/** Talks, the posts in them, and how many people one may call. */
@NullMarked
package nl.schakel.exchange.model;

import org.jspecify.annotations.NullMarked;
