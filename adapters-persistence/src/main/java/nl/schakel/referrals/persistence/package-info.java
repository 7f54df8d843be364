/** Keeps referrals and how each came to be what it is, and reads them for each side. */
@SecondaryAdapter
@NullMarked
package nl.schakel.referrals.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
