package nl.schakel.attendance.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.model.Correction;
import nl.schakel.attendance.model.Note;
import nl.schakel.attendance.model.Observation;
import nl.schakel.attendance.model.Occasion;
import nl.schakel.attendance.query.AttendanceBook.Noted;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.persistence.Moments;

/** How what was put down is written in columns, and read. */
final class MarkColumns {

  private MarkColumns() {}

  static Map<String, Object> of(Occasion occasion) {
    return Map.of(
        "session", occasion.session().value(),
        "edition", occasion.edition().value(),
        "begins", Moments.utc(occasion.start()));
  }

  /** A column an array: the statement is the same for one and for three hundred. */
  static Map<String, Object> of(List<Note> notes, Map<EnrolmentId, Participant> who) {
    Map<String, Object> columns = new HashMap<>();
    columns.put("enrolments", each(notes, note -> note.enrolment().value(), UUID[]::new));
    columns.put("people", each(notes, note -> person(note.enrolment(), who), UUID[]::new));
    columns.put("marks", each(notes, note -> note.observation().mark().name(), String[]::new));
    columns.put("minutes", each(notes, note -> note.observation().minutes(), Integer[]::new));
    columns.put("ids", each(notes, Note::id, UUID[]::new));
    columns.put("ats", each(notes, note -> note.at().toString(), String[]::new));
    return columns;
  }

  private static <T> T[] each(List<Note> notes, Function<Note, T> column, IntFunction<T[]> array) {
    return notes.stream().map(column).toArray(array);
  }

  static UUID person(EnrolmentId enrolment, Map<EnrolmentId, Participant> who) {
    return Optional.ofNullable(who.get(enrolment)).orElseThrow().person().value();
  }

  static Map<String, Object> of(Correction correction) {
    return Map.of(
        "id", correction.id(),
        "enrolment", correction.enrolment().value(),
        "beforeMark", correction.before().mark().name(),
        "beforeMinutes", correction.before().minutes(),
        "afterMark", correction.after().mark().name(),
        "afterMinutes", correction.after().minutes(),
        "reason", correction.reason(),
        "by", correction.by(),
        "at", Moments.utc(correction.at()));
  }

  static EnrolmentId enrolment(ResultSet row) throws SQLException {
    return new EnrolmentId(row.getObject("enrolment", UUID.class));
  }

  static Observation observation(ResultSet row) throws SQLException {
    return observation(row, "");
  }

  static Observation observation(ResultSet row, String prefix) throws SQLException {
    return new Observation(
        Mark.valueOf(row.getString(prefix + "mark")), row.getInt(prefix + "minutes"));
  }

  static Noted noted(ResultSet row) throws SQLException {
    return new Noted(observation(row), Moments.readIfAny(row, "checked_in"));
  }

  static Correction correction(ResultSet row) throws SQLException {
    return new Correction(
        row.getObject("id", UUID.class),
        session(row),
        enrolment(row),
        observation(row, "before_"),
        observation(row, "after_"),
        row.getString("reason"),
        row.getObject("corrected_by", UUID.class),
        Moments.read(row, "corrected_at"));
  }

  static SessionId session(ResultSet row) throws SQLException {
    return new SessionId(row.getObject("session", UUID.class));
  }
}
