@NullMarked
package nl.schakel.shared.web;

import org.jspecify.annotations.NullMarked;
