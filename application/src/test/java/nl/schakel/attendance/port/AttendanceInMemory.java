package nl.schakel.attendance.port;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.model.CheckInCode;
import nl.schakel.attendance.model.Correction;
import nl.schakel.attendance.model.Note;
import nl.schakel.attendance.model.Observation;
import nl.schakel.attendance.model.Occasion;
import nl.schakel.attendance.model.Sheet;
import nl.schakel.attendance.query.AttendanceBook;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.SessionId;
import nl.schakel.people.OrganisationId;

/** What lists keep, in memory. Passes the same contract test as the tables. */
public final class AttendanceInMemory implements Sheets, Marks, AttendanceBook {

  private record Seat(SessionId session, EnrolmentId enrolment) {}

  private record Writing(EditionId edition, Optional<Note> note, Optional<Instant> checkedIn) {
    Observation said() {
      return note.map(Note::observation).orElse(Observation.NONE);
    }
  }

  private final Map<SessionId, Sheet> sheets = new HashMap<>();
  private final Map<SessionId, CheckInCode.Key> keys = new HashMap<>();
  private final Map<Seat, Writing> marks = new HashMap<>();
  private final List<Correction> corrections = new ArrayList<>();

  public AttendancePorts ports() {
    return new AttendancePorts(this, this, this);
  }

  @Override
  public Sheet lock(Occasion occasion) {
    return sheets.computeIfAbsent(occasion.session(), _ -> new Sheet.Open(occasion, 0));
  }

  @Override
  public void save(Sheet sheet) {
    sheets.put(sheet.getId(), sheet);
  }

  @Override
  public CheckInCode.Key key(Occasion occasion) {
    return keys.computeIfAbsent(
        occasion.session(), _ -> new CheckInCode.Key("%064x".formatted(keys.size() + 1)));
  }

  @Override
  public int note(
      Occasion occasion, Map<EnrolmentId, Participant> who, List<Note> notes, Optional<UUID> by) {
    return (int) notes.stream().filter(note -> note(occasion, note)).count();
  }

  private boolean note(Occasion occasion, Note note) {
    Writing before = at(occasion, note.enrolment());
    boolean wins =
        before
            .note()
            .filter(had -> had.equals(Note.lastOfEach(List.of(had, note)).getFirst()))
            .isEmpty();
    if (wins) {
      put(occasion, note.enrolment(), Optional.of(note), before.checkedIn());
    }
    return wins;
  }

  private Writing at(Occasion occasion, EnrolmentId who) {
    return marks.getOrDefault(
        new Seat(occasion.session(), who),
        new Writing(occasion.edition(), Optional.empty(), Optional.empty()));
  }

  private void put(
      Occasion occasion, EnrolmentId who, Optional<Note> note, Optional<Instant> checkedIn) {
    marks.put(new Seat(occasion.session(), who), new Writing(occasion.edition(), note, checkedIn));
  }

  @Override
  public Map<EnrolmentId, Observation> of(Occasion occasion) {
    return marks.entrySet().stream()
        .filter(each -> each.getKey().session().equals(occasion.session()))
        .filter(each -> each.getValue().said().mark() != Mark.NOT_RECORDED)
        .collect(toMap(each -> each.getKey().enrolment(), each -> each.getValue().said()));
  }

  @Override
  public void correct(Occasion occasion, Map<EnrolmentId, Participant> who, Correction correction) {
    Note note =
        new Note(correction.enrolment(), correction.after(), correction.id(), correction.at());
    put(occasion, note.enrolment(), Optional.of(note), at(occasion, note.enrolment()).checkedIn());
    corrections.addFirst(correction);
  }

  @Override
  public void checkIn(Occasion occasion, Participant who, Instant now) {
    Writing before = at(occasion, who.enrolment());
    put(occasion, who.enrolment(), before.note(), before.checkedIn().or(() -> Optional.of(now)));
  }

  @Override
  public int confirm(Occasion occasion, Optional<UUID> by, Instant now) {
    List<EnrolmentId> waiting =
        marks.entrySet().stream()
            .filter(each -> each.getKey().session().equals(occasion.session()))
            .filter(each -> each.getValue().checkedIn().isPresent())
            .filter(each -> each.getValue().said().isSaidBeforehand())
            .map(each -> each.getKey().enrolment())
            .toList();
    waiting.forEach(who -> note(occasion, Note.now(who, Mark.PRESENT, now)));
    return waiting.size();
  }

  @Override
  public void leave(EnrolmentId enrolment) {
    marks
        .entrySet()
        .removeIf(
            each ->
                each.getKey().enrolment().equals(enrolment)
                    && each.getValue().said().isSaidBeforehand());
  }

  @Override
  public Map<EnrolmentId, Noted> notes(SessionId session) {
    return lines().stream()
        .filter(line -> line.session().equals(session))
        .collect(toMap(Line::enrolment, Line::noted));
  }

  private List<Line> lines() {
    return marks.entrySet().stream()
        .map(
            each ->
                new Line(
                    each.getKey().enrolment(),
                    each.getKey().session(),
                    new Noted(each.getValue().said(), each.getValue().checkedIn())))
        .toList();
  }

  @Override
  public List<Line> ofEdition(EditionId edition) {
    return marks.values().stream().anyMatch(each -> each.edition().equals(edition))
        ? lines()
        : List.of();
  }

  @Override
  public List<Line> ofEnrolments(Collection<EnrolmentId> enrolments) {
    return lines().stream().filter(line -> enrolments.contains(line.enrolment())).toList();
  }

  @Override
  public Map<SessionId, Kept> lists(Collection<SessionId> sessions) {
    return sheets.values().stream()
        .filter(sheet -> sessions.contains(sheet.getId()))
        .collect(toMap(Sheet::getId, AttendanceInMemory::kept));
  }

  private static Kept kept(Sheet sheet) {
    EditionId edition = sheet.occasion().edition();
    return switch (sheet) {
      case Sheet.Open open -> new Kept(open.getId(), edition, open.version(), Optional.empty(), 0);
      case Sheet.Closed closed ->
          new Kept(
              closed.getId(),
              edition,
              closed.version(),
              Optional.of(closed.at()),
              closed.missing());
    };
  }

  @Override
  public List<Kept> gaps(Collection<OrganisationId> organisers, int atMost) {
    return sheets.values().stream()
        .filter(sheet -> organisers.contains(sheet.occasion().organiser()))
        .map(AttendanceInMemory::kept)
        .filter(kept -> kept.missing() > 0)
        .limit(atMost)
        .toList();
  }

  @Override
  public List<Correction> corrections(SessionId session) {
    return corrections.stream().filter(each -> each.session().equals(session)).toList();
  }
}
