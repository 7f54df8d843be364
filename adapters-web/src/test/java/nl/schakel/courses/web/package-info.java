/** Tests of the pages of courses. */
@NullMarked
package nl.schakel.courses.web;

import org.jspecify.annotations.NullMarked;
