package nl.schakel.groups.usecase;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.groups.GroupEvent.GroupChanged;
import nl.schakel.groups.GroupEvent.GroupStep;
import nl.schakel.groups.GroupSeries;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.ParentGroup.Cancelled;
import nl.schakel.groups.model.ParentGroup.Completed;
import nl.schakel.groups.model.ParentGroup.Going;
import nl.schakel.groups.port.ParentGroups;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

/** Takes over how many parents come from where they are known. */
@ApplicationService
class HeadsService implements GroupSeries.Heads {

  private final ParentGroups groups;
  private final Events events;
  private final Clock clock;

  HeadsService(ParentGroups groups, Events events, Clock clock) {
    this.groups = groups;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void count(ParentGroupId id, int parents, Optional<UUID> by) {
    switch (groups.lock(id).orElseThrow(GroupDesk::unknown)) {
      case Going going when going.plan().parents() != parents -> save(going.count(parents), by);
      case Going _, Completed _, Cancelled _ -> {}
    }
  }

  private void save(Going counted, Optional<UUID> by) {
    groups.save(counted);
    events.publish(new GroupChanged(counted.getId(), GroupStep.COUNTED, by, clock.instant()));
  }
}
