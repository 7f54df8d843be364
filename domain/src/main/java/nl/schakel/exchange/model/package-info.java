/** Talks, the posts in them, how many people one may call, and when digests of them are due. */
@NullMarked
package nl.schakel.exchange.model;

import org.jspecify.annotations.NullMarked;
