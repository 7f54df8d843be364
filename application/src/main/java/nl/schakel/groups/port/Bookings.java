package nl.schakel.groups.port;

import java.util.List;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Booking;
import nl.schakel.groups.model.Booking.Clash;

/** What is taken when: nobody is in two places, and no place holds two groups. */
public interface Bookings {

  /**
   * Writes all that a group takes instead of what it took. When something is taken already, nothing
   * is written and the answer says by what; however many do so at once.
   */
  List<Clash> rewrite(ParentGroupId group, List<Booking> wanted);
}
