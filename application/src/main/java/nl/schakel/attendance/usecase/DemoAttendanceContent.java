package nl.schakel.attendance.usecase;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.model.Note;
import nl.schakel.attendance.model.Observation;
import nl.schakel.attendance.model.Occasion;
import nl.schakel.attendance.port.Leadership;
import nl.schakel.attendance.port.Marks;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.Runs.Run;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.People;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Ids;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** The trainer leads what the VVSG gives, and was at the last session; one list waits for them. */
@ApplicationService
class DemoAttendanceContent implements DemoContent {

  private static final Duration AROUND = Duration.ofDays(90);

  /** What happens in every training, participant by participant; of the others nothing is known. */
  private static final List<Observation> SEEN =
      List.of(
          Observation.of(Mark.PRESENT),
          Observation.of(Mark.PRESENT),
          Observation.partly(90),
          Observation.of(Mark.PRESENT),
          Observation.of(Mark.EXCUSED),
          Observation.of(Mark.ABSENT),
          Observation.of(Mark.PRESENT));

  private final Runs runs;
  private final Leadership leadership;
  private final Marks marks;
  private final People people;
  private final Clock clock;

  DemoAttendanceContent(Runs runs, Leadership leadership, Marks marks, People people, Clock clock) {
    this.runs = runs;
    this.leadership = leadership;
    this.marks = marks;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "attendance";
  }

  @Override
  public int order() {
    return 45;
  }

  @Override
  public void load() {
    Instant now = clock.instant();
    var trainer = people.findByEmail(new EmailAddress("trainer@demo.example")).orElseThrow().id();
    for (Run run : runs.between(now.minus(AROUND), now.plus(AROUND))) {
      if (run.organiser().equals(DemoOrganisation.VVSG.id())) {
        leadership.assign(run.edition().id(), trainer);
        fillIn(run, now);
      }
    }
  }

  private void fillIn(Run run, Instant now) {
    run.edition().sessions().stream()
        .filter(session -> session.end().isBefore(now))
        .map(session -> Occasion.of(run, session))
        .forEach(occasion -> fillIn(occasion, runs.participants(occasion.edition())));
  }

  private void fillIn(Occasion occasion, List<Participant> participants) {
    List<Note> notes = new ArrayList<>();
    for (int each = 0; each < Math.min(SEEN.size(), participants.size()); each++) {
      notes.add(
          new Note(participants.get(each).enrolment(), SEEN.get(each), Ids.next(), occasion.end()));
    }
    marks.note(
        occasion,
        participants.stream().collect(toMap(Participant::enrolment, who -> who)),
        notes,
        Optional.empty());
  }
}
