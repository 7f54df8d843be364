/** Calendars to subscribe to, the outbox for administrators, the mailbox of the demonstration. */
@PrimaryAdapter
@NullMarked
package nl.schakel.notifications.web;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
