package nl.schakel.parents.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.groups.GroupSeries;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.groups.GroupSeries.Stage;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentEvent.ParentChanged;
import nl.schakel.parents.ParentEvent.Step;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Parent;
import nl.schakel.parents.model.Parent.Waiting;
import nl.schakel.parents.model.Seats;
import nl.schakel.parents.model.Seats.WaitingList;
import nl.schakel.parents.port.Parents;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** Hands out groups locked, and keeps seats, waiting list and the count of the group in step. */
@UseCasePart
class ParentDesk {

  private static final int SECOND = 2;

  private final GroupSeries groups;
  private final GroupSeries.Heads heads;
  private final Parents parents;
  private final Events events;
  private final Clock clock;

  ParentDesk(
      GroupSeries groups, GroupSeries.Heads heads, Parents parents, Events events, Clock clock) {
    this.groups = groups;
    this.heads = heads;
    this.parents = parents;
    this.events = events;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  Series lock(Actor actor, ParentGroupId group) {
    return groups
        .lock(group)
        .filter(found -> actor.mayFor(Permission.INVITE_PARENTS, found.provider()))
        .orElseThrow(ParentDesk::unknown);
  }

  Series lock(ParentGroupId group) {
    return groups.lock(group).orElseThrow(ParentDesk::unknown);
  }

  Parent parent(ParentId id) {
    return parents.find(id).orElseThrow(ParentDesk::unknown);
  }

  /** Who is let in now still hears most of it. */
  WaitingList list(Series series) {
    return series.stage() == Stage.OPEN && !series.hasBegun(SECOND, now())
        ? WaitingList.OPEN
        : WaitingList.CLOSED;
  }

  /** The seats as this parent finds them. */
  Seats seats(Series series) {
    return Seats.of(series.maximum(), parents.of(series.id()), list(series));
  }

  void save(Parent parent, Step step, Optional<UUID> by) {
    parents.save(parent);
    tell(parent.invitation().group(), step, by);
  }

  void tell(ParentGroupId group, Step step, Optional<UUID> by) {
    events.publish(new ParentChanged(group, step, by, now()));
  }

  /** Gives free seats to who waits longest, and tells the group how many come. */
  void settle(Series series, Optional<UUID> by) {
    Waiting.inOrder(parents.of(series.id())).stream()
        .limit(seats(series).forWaiting())
        .forEach(each -> save(each.promote(now()), Step.PROMOTED, by));
    heads.count(series.id(), seats(series).taken(), by);
  }

  static Optional<UUID> by(Actor actor) {
    return Optional.of(actor.account().value());
  }

  static NotFoundException unknown() {
    return new NotFoundException("parent");
  }
}
