package nl.schakel.rosters.web;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.groups.GroupRosters.Course;
import nl.schakel.groups.GroupRosters.Dated;
import nl.schakel.groups.GroupRosters.Phase;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.rosters.model.Board;
import nl.schakel.rosters.model.Board.Trouble;
import nl.schakel.rosters.web.BoardPage.Cell;
import nl.schakel.rosters.web.BoardPage.Row;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** The words of one board; whoever is named in it was looked up at once. */
record BoardWords(Map<PersonId, PersonCard> cards, Frame frame) {

  static final String GROUPS = "/parent-groups/";

  static BoardWords of(Board board, RosterNames names, Frame frame) {
    return new BoardWords(
        names.people(
            board.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(List::stream)
                .flatMap(cell -> cell.troubles().stream())
                .filter(Trouble.Absent.class::isInstance)
                .map(it -> ((Trouble.Absent) it).leader())
                .collect(Collectors.toUnmodifiableSet())),
        frame);
  }

  Row row(Board.Row row) {
    Course course = row.course();
    String address = GROUPS + course.id().value();
    return new Row(
        address,
        RosterNames.title(course, frame),
        status(course.phase(), frame),
        row.lacks().stream().sorted().map(lack -> lack(lack, course)).toList(),
        Optional.of(address + "/proposal")
            .filter(_ -> row.lacks().contains(Board.Lack.TOO_FEW_MEETINGS)),
        row.cells().stream()
            .map(cells -> cells.stream().map(cell -> cell(address, cell)).toList())
            .toList());
  }

  static Status status(Phase phase, Frame frame) {
    return new Status(
        frame.text("groups.state." + phase.name()),
        switch (phase) {
          case PLANNED, RECRUITING -> Tone.INFORMATION;
          case CONFIRMED, RUNNING -> Tone.DONE;
          case COMPLETED, CANCELLED -> Tone.NEUTRAL;
        });
  }

  private String lack(Board.Lack lack, Course course) {
    return frame.text(
        "rosters.lack." + lack.name(),
        "language",
        RosterNames.language(course.language(), frame),
        "dated",
        course.meetings().size(),
        "wanted",
        course.wanted());
  }

  private Cell cell(String address, Board.Cell cell) {
    Dated meeting = cell.meeting();
    return new Cell(
        address + "/meetings/" + meeting.id().value(),
        when(meeting),
        frame.dates().moment(meeting.start(), meeting.zone()),
        cell.troubles().stream().map(this::trouble).toList());
  }

  private String when(Dated meeting) {
    return frame.text(
        "rosters.board.when",
        "weekday",
        meeting.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, frame.language().locale()),
        "time",
        frame.dates().time(meeting.start().atZone(meeting.zone()).toLocalTime()));
  }

  private String trouble(Trouble trouble) {
    return switch (trouble) {
      case Trouble.DayOff(var reason) -> frame.text("places.off." + reason.name());
      case Trouble.Absent(var who) ->
          frame.text("rosters.trouble.absent", "name", RosterNames.person(who, cards));
    };
  }
}
