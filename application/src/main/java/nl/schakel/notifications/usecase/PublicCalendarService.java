package nl.schakel.notifications.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.notifications.PublicCalendars;
import nl.schakel.notifications.port.Letterhead;
import nl.schakel.notifications.usecase.CalendarText.Method;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class PublicCalendarService implements PublicCalendars {

  private final Letterhead letterhead;
  private final Clock clock;

  PublicCalendarService(Letterhead letterhead, Clock clock) {
    this.letterhead = letterhead;
    this.clock = clock;
  }

  @Override
  public Written write(String name, List<Entry> entries) {
    CalendarText calendar =
        new CalendarText(
            Method.PUBLISH, Optional.of(name), entries.stream().map(PublicItem::new).toList());
    return new Written(
        calendar.write(letterhead, clock.instant()),
        CalendarService.digest(calendar.write(letterhead, Instant.EPOCH)));
  }
}
