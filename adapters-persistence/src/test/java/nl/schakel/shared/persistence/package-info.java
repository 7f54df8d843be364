/** What persistence tests share. */
@NullMarked
package nl.schakel.shared.persistence;

import org.jspecify.annotations.NullMarked;
