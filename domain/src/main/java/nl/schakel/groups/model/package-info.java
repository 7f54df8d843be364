/** What is agreed with a municipality, what a group may become, and who is asked for it. */
@NullMarked
package nl.schakel.groups.model;

import org.jspecify.annotations.NullMarked;
