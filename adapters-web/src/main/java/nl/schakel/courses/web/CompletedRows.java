package nl.schakel.courses.web;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.schakel.courses.usecase.CompleteOutside.Row;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.web.SpreadsheetFile;

/**
 * Reads a list of who is through: reference or mail address, day, and the score if there is one.
 */
final class CompletedRows {

  /** What fits a form; more is sent in parts. */
  static final int LONGEST = 40_000;

  static final int MOST = 500;

  private static final ZoneId HERE = ZoneId.of("Europe/Brussels");
  private static final int COLUMNS = 2;
  private static final int ALL = 100;

  private CompletedRows() {}

  /** A file. Codes: NOT_UTF8, LIST_TOO_LONG. */
  static Parsed<String> text(byte[] file) {
    if (file.length > LONGEST) {
      return Parsed.invalid("LIST_TOO_LONG");
    }
    try {
      return Parsed.valid(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString());
    } catch (CharacterCodingException wrong) {
      return Parsed.invalid("NOT_UTF8");
    }
  }

  /** Every line, or the first that cannot be read. Codes: LIST_TOO_LONG, LIST_LINE, REQUIRED. */
  static Parsed<List<Row>> rows(String pasted, Instant now) {
    String text = pasted.startsWith("\uFEFF") ? pasted.substring(1) : pasted;
    try {
      List<CsvRecord> lines =
          CsvReader.builder()
              .fieldSeparator(separator(text))
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(text)
              .stream()
              .filter(line -> line.getFields().stream().anyMatch(cell -> !cell.isBlank()))
              .toList();
      List<Optional<Row>> rows =
          lines.stream().skip(isHeading(lines) ? 1 : 0).map(line -> row(line, now)).toList();
      return checked(rows);
    } catch (CsvParseException broken) {
      return Parsed.invalid("LIST_LINE");
    }
  }

  private static Parsed<List<Row>> checked(List<Optional<Row>> rows) {
    if (rows.isEmpty()) {
      return Parsed.invalid("REQUIRED");
    }
    if (rows.size() > MOST) {
      return Parsed.invalid("LIST_TOO_LONG");
    }
    return rows.stream().allMatch(Optional::isPresent)
        ? Parsed.valid(rows.stream().flatMap(Optional::stream).toList())
        : Parsed.invalid("LIST_LINE");
  }

  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    return first.indexOf('\t') >= 0 ? '\t' : first.indexOf(';') >= 0 ? ';' : ',';
  }

  /** A first line without a day says what the columns are. */
  private static boolean isHeading(List<CsvRecord> lines) {
    return !lines.isEmpty() && day(cell(lines.getFirst(), 1)).isEmpty();
  }

  private static Optional<Row> row(CsvRecord line, Instant now) {
    Optional<LocalDate> day = day(cell(line, 1));
    String score = cell(line, COLUMNS);
    boolean scored = score.matches("[0-9]{1,3}") && Integer.parseInt(score) <= ALL;
    if (day.isEmpty() || cell(line, 0).isEmpty() || (!score.isEmpty() && !scored)) {
      return Optional.empty();
    }
    return Optional.of(
        new Row(
            (int) line.getStartingLineNumber(),
            cell(line, 0),
            moment(day.get(), now),
            scored ? Optional.of(Integer.valueOf(score)) : Optional.empty()));
  }

  /** A day is all that is known; of today that is now at the latest. */
  static Instant moment(LocalDate day, Instant now) {
    Instant noon = day.atTime(LocalTime.NOON).atZone(HERE).toInstant();
    return noon.isAfter(now) && day.equals(LocalDate.ofInstant(now, HERE)) ? now : noon;
  }

  private static Optional<LocalDate> day(String cell) {
    try {
      return Optional.of(LocalDate.parse(cell));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private static String cell(CsvRecord line, int column) {
    return column < line.getFieldCount()
        ? SpreadsheetFile.plain(line.getField(column).strip())
        : "";
  }
}
