/** Parents, from being invited until only numbers are left of them. */
@NullMarked
package nl.schakel.parents.model;

import org.jspecify.annotations.NullMarked;
