package nl.schakel.attendance.usecase;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.attendance.AttendanceEvent.AttendanceCorrected;
import nl.schakel.attendance.AttendanceEvent.SessionClosed;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.model.Correction;
import nl.schakel.attendance.model.Note;
import nl.schakel.attendance.model.Observation;
import nl.schakel.attendance.model.Occasion;
import nl.schakel.attendance.model.Sheet;
import nl.schakel.attendance.port.Marks;
import nl.schakel.attendance.port.Sheets;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** Closes a list that is locked, whoever or whatever wants it. */
@UseCasePart
class Closings {

  private final Runs runs;
  private final Sheets sheets;
  private final Marks marks;
  private final Events events;
  private final Clock clock;

  Closings(Runs runs, Sheets sheets, Marks marks, Events events, Clock clock) {
    this.runs = runs;
    this.sheets = sheets;
    this.marks = marks;
    this.events = events;
    this.clock = clock;
  }

  Sheet.Closed close(Sheet.Open open, CloseList.Rest rest, Optional<UUID> by) {
    Occasion occasion = open.occasion();
    Instant now = clock.instant();
    switch (rest) {
      case ABSENT -> settle(occasion, by, now);
      case LEFT_OPEN -> {}
    }
    Sheet.Closed closed = open.close(missing(occasion), by, now);
    sheets.save(closed);
    events.publish(new SessionClosed(occasion.session(), occasion.edition(), by, now));
    return closed;
  }

  private void settle(Occasion occasion, Optional<UUID> by, Instant now) {
    Map<EnrolmentId, Participant> who = participants(occasion);
    Set<EnrolmentId> noted = noted(occasion);
    List<Note> notes =
        who.keySet().stream()
            .filter(enrolment -> !noted.contains(enrolment))
            .map(enrolment -> Note.now(enrolment, Mark.ABSENT, now))
            .toList();
    marks.note(occasion, who, notes, by);
  }

  void corrected(Correction correction, Occasion occasion) {
    events.publish(
        new AttendanceCorrected(
            correction.enrolment(),
            correction.session(),
            occasion.edition(),
            Optional.of(correction.by()),
            correction.at()));
  }

  /** Of how many participants nothing is known. */
  int missing(Occasion occasion) {
    Set<EnrolmentId> noted = noted(occasion);
    return (int)
        participants(occasion).keySet().stream().filter(who -> !noted.contains(who)).count();
  }

  private Set<EnrolmentId> noted(Occasion occasion) {
    Map<EnrolmentId, Observation> noted = marks.of(occasion);
    return noted.keySet();
  }

  Map<EnrolmentId, Participant> participants(Occasion occasion) {
    return runs.participants(occasion.edition()).stream()
        .collect(toMap(Participant::enrolment, who -> who));
  }
}
