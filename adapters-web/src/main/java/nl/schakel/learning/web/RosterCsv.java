package nl.schakel.learning.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.learning.query.EditionRoster.Line;
import nl.schakel.shared.web.Frame;

/** The list as a file that spreadsheets open by double click, also in Dutch. */
final class RosterCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final List<String> COLUMNS =
      List.of("name", "email", "organisation", "jobTitle", "standing", "position", "requested");

  private RosterCsv() {}

  static String of(List<Line> lines, ZoneId zone, Frame frame) {
    StringWriter file = new StringWriter();
    file.write(BYTE_ORDER_MARK);
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(file)) {
      csv.writeRecord(
          COLUMNS.stream().map(column -> frame.text("planning.roster.column." + column)).toList());
      lines.forEach(line -> csv.writeRecord(cells(line, zone, frame)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toString();
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
        .map(RosterCsv::harmless)
        .toList();
  }

  /** A cell that begins like a formula would be run by a spreadsheet. */
  static String harmless(String cell) {
    return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
