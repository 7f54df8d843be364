/** What a board shows, which dates fit, and who could lead what. */
@NullMarked
package nl.schakel.rosters.model;

import org.jspecify.annotations.NullMarked;
