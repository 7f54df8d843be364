/** What a community calls itself, who belongs to it, whom it reaches, and what it does. */
@NullMarked
package nl.schakel.communities.model;

import org.jspecify.annotations.NullMarked;
