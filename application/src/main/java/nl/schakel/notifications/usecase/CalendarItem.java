package nl.schakel.notifications.usecase;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import nl.schakel.notifications.port.Letterhead;

/** What stands in a calendar. */
interface CalendarItem {

  Instant start();

  /** By whose clock its hours are; empty when it has none. */
  Optional<ZoneId> clock();

  void write(ContentLines lines, Letterhead letterhead, Instant stamp);
}
