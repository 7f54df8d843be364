package nl.schakel.parents.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.groups.GroupSeries;
import nl.schakel.groups.GroupSeries.Series;
import nl.schakel.groups.MeetingId;
import nl.schakel.parents.ParentEvent.PresenceTaken;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.Opinion.Need;
import nl.schakel.parents.model.Parent;
import nl.schakel.parents.model.Presence;
import nl.schakel.parents.port.Opinions;
import nl.schakel.parents.port.Parents;
import nl.schakel.parents.port.Presences;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class PresenceService implements TakePresence {

  private final GroupSeries groups;
  private final Parents parents;
  private final Presences presences;
  private final Opinions opinions;
  private final Events events;
  private final Clock clock;

  PresenceService(
      GroupSeries groups,
      Parents parents,
      Presences presences,
      Opinions opinions,
      Events events,
      Clock clock) {
    this.opinions = opinions;
    this.groups = groups;
    this.parents = parents;
    this.presences = presences;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome take(Actor actor, MeetingId meeting, List<Presence> noted) {
    Series series = led(actor, meeting);
    return known(series, noted)
        ? put(actor, series, meeting, _ -> presences.note(meeting, series.id(), noted))
        : new Outcome.NotOnTheList();
  }

  @Override
  public Outcome change(Actor actor, MeetingId meeting, Change change) {
    Series series = led(actor, meeting);
    return known(series, change.marks())
        ? put(actor, series, meeting, before -> write(series, meeting, change, before))
        : new Outcome.NotOnTheList();
  }

  private void write(Series series, MeetingId meeting, Change change, long before) {
    if (before != change.seen()) {
      throw new StaleChangeException("presence");
    }
    presences.note(meeting, series.id(), change.marks());
    presences.heads(meeting, series.id(), change.heads());
  }

  private boolean known(Series series, List<Presence> noted) {
    Set<ParentId> known =
        parents.of(series.id()).stream().map(Parent::getId).collect(Collectors.toUnmodifiableSet());
    return noted.stream().map(Presence::parent).allMatch(known::contains);
  }

  @Override
  public Outcome heads(Actor actor, MeetingId meeting, Optional<Integer> heads) {
    Series series = led(actor, meeting);
    return put(actor, series, meeting, _ -> presences.heads(meeting, series.id(), heads));
  }

  @Override
  public Outcome needs(Actor actor, MeetingId meeting, Map<Need, Integer> many) {
    Series series = led(actor, meeting);
    return put(actor, series, meeting, _ -> opinions.needs(meeting, series.id(), many));
  }

  /** Parents stay as they are until it is written: none is taken off the list meanwhile. */
  private Series led(Actor actor, MeetingId meeting) {
    return groups
        .find(meeting)
        .filter(series -> Leading.isLed(actor, series, meeting))
        .flatMap(series -> groups.lock(series.id()))
        .orElseThrow(ParentDesk::unknown);
  }

  private Outcome put(Actor actor, Series series, MeetingId meeting, LongConsumer writing) {
    Instant opens =
        series.meeting(meeting).orElseThrow(ParentDesk::unknown).start().minus(BEFOREHAND);
    if (clock.instant().isBefore(opens)) {
      return new Outcome.TooEarly(opens);
    }
    writing.accept(presences.change(meeting));
    events.publish(new PresenceTaken(meeting, ParentDesk.by(actor), clock.instant()));
    return new Outcome.Taken();
  }
}
