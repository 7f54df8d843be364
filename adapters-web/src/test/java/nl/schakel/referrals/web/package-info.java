@NullMarked
package nl.schakel.referrals.web;

import org.jspecify.annotations.NullMarked;
