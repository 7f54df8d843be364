/** Tests of the pages of the library. */
@NullMarked
package nl.schakel.library.web;

import org.jspecify.annotations.NullMarked;
