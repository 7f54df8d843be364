package nl.schakel.attendance.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.schakel.attendance.AttendanceEvent.AbsenceTold;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.model.Note;
import nl.schakel.attendance.model.Occasion;
import nl.schakel.attendance.model.Sheet;
import nl.schakel.attendance.port.Marks;
import nl.schakel.attendance.port.Sheets;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class AbsenceService implements TellAbsence {

  private final Rooms rooms;
  private final Runs runs;
  private final Sheets sheets;
  private final Marks marks;
  private final Events events;
  private final Clock clock;

  AbsenceService(Rooms rooms, Runs runs, Sheets sheets, Marks marks, Events events, Clock clock) {
    this.rooms = rooms;
    this.runs = runs;
    this.sheets = sheets;
    this.marks = marks;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome tell(Command command) {
    return say(command, Mark.EXCUSED, new Outcome.Told());
  }

  @Override
  public Outcome takeBack(Command command) {
    return say(command, Mark.NOT_RECORDED, new Outcome.TakenBack());
  }

  private Outcome say(Command command, Mark mark, Outcome said) {
    Participant who =
        runs.participant(command.enrolment())
            .filter(found -> found.person().equals(command.person()))
            .orElseThrow(Rooms::unknown);
    Occasion occasion = rooms.held(command.session()).occasion();
    if (!occasion.edition().equals(who.edition())) {
      throw Rooms.unknown();
    }
    Instant now = clock.instant();
    return switch (sheets.lock(occasion)) {
      case Sheet.Closed _ -> new Outcome.TooLate();
      case Sheet.Open _ when occasion.hasBegun(now) -> new Outcome.TooLate();
      case Sheet.Open open -> {
        keep(open, who, Note.now(who.enrolment(), mark, now), command);
        yield said;
      }
    };
  }

  private void keep(Sheet.Open open, Participant who, Note note, Command command) {
    Occasion occasion = open.occasion();
    marks.note(occasion, Map.of(who.enrolment(), who), List.of(note), command.account());
    sheets.save(open.touched());
    events.publish(
        new AbsenceTold(
            who.enrolment(), occasion.session(), occasion.edition(), command.account(), note.at()));
  }
}
