package nl.schakel.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import nl.schakel.places.Municipality.Point;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/** Reads the list beside this class; its first line names the columns. */
final class MunicipalityList {

  private static final String LIST = "municipalities.tsv";
  private static final int COLUMNS = 8;

  private MunicipalityList() {}

  static SequencedMap<MunicipalityCode, Municipality> read() {
    try (InputStream list = MunicipalityList.class.getResourceAsStream(LIST);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(list), StandardCharsets.UTF_8))) {
      SequencedMap<MunicipalityCode, Municipality> byCode = new LinkedHashMap<>();
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(MunicipalityList::municipality)
          .forEach(municipality -> byCode.put(municipality.code(), municipality));
      return Collections.unmodifiableSequencedMap(byCode);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Municipality municipality(String line) {
    String[] cells = (line + "\t".repeat(COLUMNS)).split("\t", -1);
    return new Municipality(
        new MunicipalityCode(cells[0]),
        name(cells[2]),
        Province.valueOf(cells[1]),
        new Point(Double.parseDouble(cells[3]), Double.parseDouble(cells[4])),
        day(cells[5]),
        day(cells[6]),
        codes(cells[7]));
  }

  /** {@code nl:Bergen|fr:Mons}; Dutch comes first. */
  private static LocalizedText name(String cell) {
    String[] names = cell.split("\\|", -1);
    LocalizedText name = LocalizedText.dutch(names[0].substring("nl:".length()));
    for (String other : List.of(names).subList(1, names.length)) {
      int colon = other.indexOf(':');
      name = name.with(new Language(other.substring(0, colon)), other.substring(colon + 1));
    }
    return name;
  }

  private static Optional<LocalDate> day(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
  }

  private static List<MunicipalityCode> codes(String cell) {
    return cell.isEmpty()
        ? List.of()
        : Stream.of(cell.split(",", -1)).map(MunicipalityCode::new).toList();
  }
}
