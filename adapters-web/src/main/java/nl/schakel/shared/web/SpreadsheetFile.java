package nl.schakel.shared.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A table as a file that spreadsheets open by double click, also in Dutch. */
public final class SpreadsheetFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String RUNS = "=+-@\t\r";

  private SpreadsheetFile() {}

  public static String text(List<String> columns, List<List<String>> rows) {
    StringWriter file = new StringWriter();
    file.write(BYTE_ORDER_MARK);
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(file)) {
      csv.writeRecord(columns);
      rows.forEach(row -> csv.writeRecord(row.stream().map(SpreadsheetFile::harmless).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toString();
  }

  /** To be kept by nobody on the way: what is in it was for who asked. */
  public static ResponseEntity<byte[]> answer(String name, String text) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A cell that begins like a formula would be run by a spreadsheet. */
  public static String harmless(String cell) {
    return !cell.isEmpty() && RUNS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }

  /** The same cell as it was before it was made harmless. */
  public static String plain(String cell) {
    return cell.length() > 1 && cell.charAt(0) == '\'' && RUNS.indexOf(cell.charAt(1)) >= 0
        ? cell.substring(1)
        : cell;
  }
}
