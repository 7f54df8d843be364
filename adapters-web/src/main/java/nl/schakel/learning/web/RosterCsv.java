package nl.schakel.learning.web;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.learning.query.EditionRoster.Line;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.SpreadsheetFile;

/** The list as a file that spreadsheets open by double click, also in Dutch. */
final class RosterCsv {

  private static final List<String> COLUMNS =
      List.of("name", "email", "organisation", "jobTitle", "standing", "position", "requested");

  private RosterCsv() {}

  static String of(List<Line> lines, ZoneId zone, Frame frame) {
    return SpreadsheetFile.text(
        COLUMNS.stream().map(column -> frame.text("planning.roster.column." + column)).toList(),
        lines.stream().map(line -> cells(line, zone, frame)).toList());
  }

  private static List<String> cells(Line line, ZoneId zone, Frame frame) {
    return Stream.of(
            line.name().value(),
            line.email().value(),
            line.organisation().orElse(""),
            line.jobTitle().orElse(""),
            PlanningWords.word(line.standing(), frame),
            line.position().map(String::valueOf).orElse(""),
            line.requestedAt().atZone(zone).toLocalDate().toString())
        .toList();
  }
}
