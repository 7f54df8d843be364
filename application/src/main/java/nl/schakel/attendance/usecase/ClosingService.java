package nl.schakel.attendance.usecase;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.attendance.model.Correction;
import nl.schakel.attendance.model.Observation;
import nl.schakel.attendance.model.Occasion;
import nl.schakel.attendance.model.Sheet;
import nl.schakel.attendance.port.Marks;
import nl.schakel.attendance.port.Sheets;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.Ids;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class ClosingService implements CloseList {

  private final Rooms rooms;
  private final Sheets sheets;
  private final Marks marks;
  private final Closings closings;
  private final Clock clock;

  ClosingService(Rooms rooms, Sheets sheets, Marks marks, Closings closings, Clock clock) {
    this.rooms = rooms;
    this.sheets = sheets;
    this.marks = marks;
    this.closings = closings;
    this.clock = clock;
  }

  @Override
  public Closing close(Actor actor, SessionId session, Rest rest) {
    Occasion occasion = rooms.kept(actor, session).occasion();
    if (!occasion.hasBegun(clock.instant())) {
      return new Closing.TooEarly(occasion.start());
    }
    return switch (sheets.lock(occasion)) {
      case Sheet.Closed _ -> new Closing.AlreadyClosed();
      case Sheet.Open open ->
          new Closing.Closed(
              closings.close(open, rest, Optional.of(actor.account().value())).missing());
    };
  }

  @Override
  public Outcome correct(Correcting command) {
    return switch (sheets.lock(rooms.kept(command.actor(), command.session()).occasion())) {
      case Sheet.Open _ -> new Outcome.StillOpen();
      case Sheet.Closed closed -> {
        TakingService.requireSeen(closed, command.seen());
        yield correct(closed, command);
      }
    };
  }

  private Outcome correct(Sheet.Closed closed, Correcting command) {
    Map<EnrolmentId, Participant> who = closings.participants(closed.occasion());
    Set<EnrolmentId> strangers = new HashSet<>(command.observations().keySet());
    strangers.removeAll(who.keySet());
    if (!strangers.isEmpty()) {
      return new Outcome.NotOnTheList(strangers);
    }
    Map<EnrolmentId, Observation> before = marks.of(closed.occasion());
    List<Correction> corrections =
        command.observations().keySet().stream()
            .map(each -> correction(each, before, command))
            .filter(correction -> !correction.after().equals(correction.before()))
            .toList();
    for (Correction correction : corrections) {
      marks.correct(closed.occasion(), who, correction);
      closings.corrected(correction, closed.occasion());
    }
    if (!corrections.isEmpty()) {
      sheets.save(closed.corrected(closings.missing(closed.occasion())));
    }
    return new Outcome.Corrected(corrections.size());
  }

  private Correction correction(
      EnrolmentId who, Map<EnrolmentId, Observation> before, Correcting command) {
    return new Correction(
        Ids.next(),
        command.session(),
        who,
        before.getOrDefault(who, Observation.NONE),
        command.observations().getOrDefault(who, Observation.NONE),
        command.reason(),
        command.actor().account().value(),
        clock.instant());
  }
}
