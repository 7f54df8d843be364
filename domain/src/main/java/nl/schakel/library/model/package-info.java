/** What an item of the library is, how it comes before readers, and what they say of it. */
@NullMarked
package nl.schakel.library.model;

import org.jspecify.annotations.NullMarked;
