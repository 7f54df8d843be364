@NullMarked
package nl.schakel.agreements.web;

import org.jspecify.annotations.NullMarked;
