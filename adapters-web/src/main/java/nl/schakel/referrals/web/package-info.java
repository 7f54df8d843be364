/** Pages and endpoints for who refers, who receives, and who looks after a chain. */
@PrimaryAdapter
@NullMarked
package nl.schakel.referrals.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
