package nl.schakel.groups.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.groups.GroupEvent;
import nl.schakel.groups.GroupEvent.AskChanged;
import nl.schakel.groups.GroupEvent.GroupChanged;
import nl.schakel.groups.GroupEvent.GroupStep;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Ask;
import nl.schakel.groups.model.Ask.Accepted;
import nl.schakel.groups.model.Booking;
import nl.schakel.groups.model.Booking.Clash;
import nl.schakel.groups.model.Meeting;
import nl.schakel.groups.model.ParentGroup;
import nl.schakel.groups.model.Team;
import nl.schakel.groups.port.Asks;
import nl.schakel.groups.port.Bookings;
import nl.schakel.groups.port.Meetings;
import nl.schakel.groups.port.ParentGroups;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** Hands coordinators the groups that are theirs, locked, and keeps what they take up to date. */
@UseCasePart
class GroupDesk {

  private final ParentGroups groups;
  private final Meetings meetings;
  private final Asks asks;
  private final Bookings bookings;
  private final Events events;
  private final Clock clock;

  GroupDesk(
      ParentGroups groups,
      Meetings meetings,
      Asks asks,
      Bookings bookings,
      Events events,
      Clock clock) {
    this.groups = groups;
    this.meetings = meetings;
    this.asks = asks;
    this.bookings = bookings;
    this.events = events;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  ParentGroup lock(Actor actor, ParentGroupId id) {
    return groups
        .lock(id)
        .filter(found -> actor.mayFor(Permission.KEEP_GROUPS, found.plan().provider()))
        .orElseThrow(GroupDesk::unknown);
  }

  /** Who was asked for it changes what it takes. */
  ParentGroup lock(ParentGroupId id) {
    return groups.lock(id).orElseThrow(GroupDesk::unknown);
  }

  void add(ParentGroup.Planned group, Actor by) {
    groups.add(group);
    tell(group.getId(), GroupStep.PLANNED, by);
  }

  void save(ParentGroup group, GroupStep step, Actor by) {
    groups.save(group);
    tell(group.getId(), step, by);
  }

  private void tell(ParentGroupId id, GroupStep step, Actor by) {
    tell(new GroupChanged(id, step, by(by), now()));
  }

  void tell(GroupEvent event) {
    events.publish(event);
  }

  static Optional<UUID> by(Actor actor) {
    return Optional.of(actor.account().value());
  }

  List<Meeting> meetings(ParentGroup group) {
    return meetings.of(group.getId());
  }

  List<Ask> asks(ParentGroup group) {
    return asks.of(group.getId());
  }

  void save(Ask ask, Optional<UUID> by) {
    asks.save(ask);
    tell(new AskChanged(ask.getId(), ask.question().group(), ask.standing(), by, now()));
  }

  Team team(ParentGroup group) {
    return new Team(
        asks(group).stream()
            .filter(ask -> ask instanceof Accepted && ask.question().meeting().isEmpty())
            .map(ask -> ask.question().part())
            .collect(Collectors.toUnmodifiableSet()),
        meetings(group).size());
  }

  /**
   * Takes what these meetings and these people need; says what is taken already, if anything is.
   */
  List<Clash> book(ParentGroup group, List<Meeting> held, List<Ask> asked) {
    return bookings.rewrite(group.getId(), Booking.of(group.plan().municipality(), held, asked));
  }

  /** What a group gives back is never in the way of anything. */
  void rebook(ParentGroup group) {
    book(group, meetings(group), asks(group));
  }

  void free(ParentGroup group) {
    bookings.rewrite(group.getId(), List.of());
  }

  static NotFoundException unknown() {
    return new NotFoundException("group");
  }
}
