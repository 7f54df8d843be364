package nl.schakel.groups.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.groups.GroupEvent.GroupChanged;
import nl.schakel.groups.GroupEvent.GroupStep;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.port.ParentGroups;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class WatchingService implements WatchGroups {

  /** Short transactions; what is left is for the next time. */
  private static final int AT_ONCE = 100;

  private final ParentGroups groups;
  private final Events events;
  private final Clock clock;

  WatchingService(ParentGroups groups, Events events, Clock clock) {
    this.groups = groups;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void watch() {
    LocalDate today = clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
    groups.undecided(today, AT_ONCE).forEach(this::tell);
  }

  private void tell(ParentGroupId group) {
    groups.noteTold(group);
    events.publish(
        new GroupChanged(group, GroupStep.DECISION_DUE, Optional.empty(), clock.instant()));
  }
}
