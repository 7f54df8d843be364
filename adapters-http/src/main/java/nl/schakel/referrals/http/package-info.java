/** Knows the systems of organisations that take referrals in by programs. */
@SecondaryAdapter
@NullMarked
package nl.schakel.referrals.http;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
