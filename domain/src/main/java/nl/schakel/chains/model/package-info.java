/**
 * Chains, what they say from version to version, what they miss, and whether they are healthy. Of
 * persons they know who answered for a partner, and nobody else.
 */
@NullMarked
package nl.schakel.chains.model;

import org.jspecify.annotations.NullMarked;
