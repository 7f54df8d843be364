@NullMarked
package nl.schakel.learning.web;

import org.jspecify.annotations.NullMarked;
