package nl.schakel.parents.port;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.groups.GroupSeries.Gathering;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Parent.Coming;
import nl.schakel.parents.model.Reminder;
import nl.schakel.parents.model.Reminder.Fate;

/** Keeps reminders while a test runs. */
public final class RemindersInMemory implements Reminders {

  private final ParentsInMemory parents;
  private final Set<ParentId> silent = new HashSet<>();
  private final Map<Reminder, Optional<Fate>> all = new LinkedHashMap<>();

  public RemindersInMemory(ParentsInMemory parents) {
    this.parents = parents;
  }

  @Override
  public void add(ParentGroupId group, Gathering meeting, Instant now) {
    parents.of(group).stream()
        .filter(Coming.class::isInstance)
        .filter(each -> each.invitation().known().phone().isPresent() && wants(each.getId()))
        .map(each -> new Reminder(meeting.id(), each.getId(), meeting.start(), 1))
        .forEach(each -> all.putIfAbsent(each, Optional.empty()));
  }

  @Override
  public List<Reminder> claim(Instant now, Instant leaseUntil, int atMost) {
    List<Reminder> open =
        all.entrySet().stream()
            .filter(each -> each.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    open.forEach(each -> all.put(each, Optional.of(new Fate.Again(leaseUntil))));
    return open;
  }

  @Override
  public void settle(Reminder reminder, Fate fate) {
    all.put(reminder, Optional.of(fate));
  }

  @Override
  public void want(ParentId parent, boolean texts) {
    if (texts) {
      silent.remove(parent);
    } else {
      silent.add(parent);
    }
  }

  public boolean wants(ParentId parent) {
    return !silent.contains(parent);
  }

  public List<Fate> fates() {
    return all.values().stream().flatMap(Optional::stream).toList();
  }
}
