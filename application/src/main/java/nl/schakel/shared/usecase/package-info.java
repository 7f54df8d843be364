/** What all use cases share. */
@NullMarked
package nl.schakel.shared.usecase;

import org.jspecify.annotations.NullMarked;
