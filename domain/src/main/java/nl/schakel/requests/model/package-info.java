/** What a request is and may become, and how free trainings are given out. */
@NullMarked
package nl.schakel.requests.model;

import org.jspecify.annotations.NullMarked;
