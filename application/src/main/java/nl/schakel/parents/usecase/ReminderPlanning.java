package nl.schakel.parents.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.schakel.groups.GroupSeries;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.parents.model.Reminder;
import nl.schakel.parents.port.PhoneMessages;
import nl.schakel.parents.port.Reminders;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ReminderPlanning implements LookAfterParents.PlanReminders {

  /** From any zone, tomorrow begins and ends within this. */
  private static final Duration AHEAD = Duration.ofHours(49);

  private final GroupSeries groups;
  private final Reminders reminders;
  private final PhoneMessages phones;
  private final Clock clock;

  ReminderPlanning(GroupSeries groups, Reminders reminders, PhoneMessages phones, Clock clock) {
    this.groups = groups;
    this.reminders = reminders;
    this.phones = phones;
    this.clock = clock;
  }

  @Override
  public void plan() {
    Instant now = clock.instant();
    if (phones.isSetUp()) {
      groups.meeting(now, now.plus(AHEAD)).forEach(series -> plan(series, now));
    }
  }

  private void plan(Series series, Instant now) {
    series.meetings().stream()
        .filter(meeting -> Reminder.isTime(meeting.start(), meeting.zone(), now))
        .forEach(meeting -> reminders.add(series.id(), meeting, now));
  }
}
