/** What a referral is and may become, what is shared with it, and how much time there is. */
@NullMarked
package nl.schakel.referrals.model;

import org.jspecify.annotations.NullMarked;
