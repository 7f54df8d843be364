/** What a course consists of, and how somebody goes through it. */
@NullMarked
package nl.schakel.courses.model;

import org.jspecify.annotations.NullMarked;
