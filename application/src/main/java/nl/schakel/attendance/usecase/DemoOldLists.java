package nl.schakel.attendance.usecase;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.model.Note;
import nl.schakel.attendance.model.Observation;
import nl.schakel.attendance.model.Occasion;
import nl.schakel.attendance.model.Sheet;
import nl.schakel.attendance.port.Marks;
import nl.schakel.attendance.port.Sheets;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.Runs.Run;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.shared.Ids;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** Who was at the first themes of the autumn of 2021: six all day, one left early. */
@ApplicationService
class DemoOldLists implements DemoContent {

  private static final int THEMES = 2;
  private static final int ALL_DAY = 6;

  private final Runs runs;
  private final Marks marks;
  private final Sheets sheets;

  DemoOldLists(Runs runs, Marks marks, Sheets sheets) {
    this.runs = runs;
    this.marks = marks;
    this.sheets = sheets;
  }

  @Override
  public String name() {
    return "attendance-2021";
  }

  @Override
  public int order() {
    return 46;
  }

  @Override
  public void load() {
    runs.between(start(2021), start(2022)).stream()
        .filter(run -> run.organiser().equals(DemoOrganisation.VVSG.id()))
        .limit(THEMES)
        .forEach(this::fillIn);
  }

  private static Instant start(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private void fillIn(Run run) {
    List<Participant> participants = runs.participants(run.edition().id());
    SessionCard last = run.edition().sessions().getLast();
    for (SessionCard session : run.edition().sessions()) {
      Occasion occasion = Occasion.of(run, session);
      marks.note(
          occasion,
          participants.stream().collect(toMap(Participant::enrolment, who -> who)),
          IntStream.range(0, participants.size())
              .mapToObj(each -> note(participants.get(each), seen(each, session, last), session))
              .toList(),
          Optional.empty());
      if (sheets.lock(occasion) instanceof Sheet.Open open) {
        sheets.save(open.close(0, Optional.empty(), session.end()));
      }
    }
  }

  private static Note note(Participant participant, Observation seen, SessionCard session) {
    return new Note(participant.enrolment(), seen, Ids.next(), session.end());
  }

  private static Observation seen(int number, SessionCard session, SessionCard last) {
    if (number < ALL_DAY) {
      return Observation.of(Mark.PRESENT);
    }
    if (number > ALL_DAY) {
      return Observation.of(Mark.ABSENT);
    }
    long minutes = Duration.between(session.start(), session.end()).toMinutes();
    return session.equals(last)
        ? Observation.partly((int) (minutes * 7 / 10))
        : Observation.of(Mark.PRESENT);
  }
}
