package nl.schakel.attendance.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.attendance.Mark;
import nl.schakel.attendance.model.Observation;
import nl.schakel.attendance.usecase.ReadAttendance.Overview;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.SessionId;
import nl.schakel.shared.text.Sheet;
import nl.schakel.shared.text.Sheet.Block;
import nl.schakel.shared.text.Sheet.Shape;
import nl.schakel.shared.text.Sheet.Table;
import nl.schakel.shared.web.Frame;

/** Who takes part, with a column for each session: what was put down, or room to sign. */
final class PresenceList {

  /** More do not fit beside each other on a sheet; then there is a table for each so many. */
  private static final int COLUMNS = 5;

  private final Overview overview;
  private final Frame frame;
  private final Map<EnrolmentId, Map<SessionId, Observation>> said = new HashMap<>();

  private PresenceList(Overview overview, Frame frame) {
    this.overview = overview;
    this.frame = frame;
    overview
        .lines()
        .forEach(
            line ->
                said.computeIfAbsent(line.enrolment(), _ -> new HashMap<>())
                    .put(line.session(), line.noted().observation()));
  }

  static Sheet of(Overview overview, Frame frame) {
    return new PresenceList(overview, frame).sheet();
  }

  private Sheet sheet() {
    return new Sheet(
        frame.language(),
        AttendanceWords.title(overview.run(), frame),
        frame.text("attendance.file.author"),
        Optional.of(frame.text("attendance.file.lead", "count", overview.participants().size())),
        Optional.of(frame.text("attendance.file.foot")),
        Shape.LANDSCAPE,
        tables());
  }

  private List<Block> tables() {
    List<SessionCard> sessions =
        overview.run().edition().sessions().stream()
            .filter(session -> !session.cancelled())
            .toList();
    List<Block> tables = new ArrayList<>();
    for (int from = 0; from < Math.max(1, sessions.size()); from += COLUMNS) {
      tables.add(table(sessions.subList(from, Math.min(from + COLUMNS, sessions.size()))));
    }
    return tables;
  }

  private Table table(List<SessionCard> sessions) {
    Stream<String> about =
        Stream.of(frame.text("attendance.file.name"), frame.text("attendance.file.organisation"));
    return new Table(
        frame.text("attendance.file.caption"),
        Stream.concat(about, sessions.stream().map(s -> AttendanceWords.when(s, frame))).toList(),
        Stream.concat(
                overview.participants().stream().map(who -> row(who, sessions)),
                overview.gone().stream().map(who -> row(who, sessions)))
            .toList());
  }

  private List<String> row(Participant who, List<SessionCard> sessions) {
    return Stream.concat(
            Stream.of(name(who), who.organisation().orElse("")),
            sessions.stream().map(session -> cell(who, session)))
        .toList();
  }

  private String name(Participant who) {
    return overview.gone().contains(who)
        ? frame.text("attendance.file.gone", "name", who.name().value())
        : who.name().value();
  }

  private String cell(Participant who, SessionCard session) {
    Observation observed =
        said.getOrDefault(who.enrolment(), Map.of()).getOrDefault(session.id(), Observation.NONE);
    return observed.mark() == Mark.NOT_RECORDED ? "" : AttendanceWords.word(observed, frame);
  }
}
