package nl.schakel.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.places.DaysOff.Reason;

/** Reads the published holidays of schools from the list beside this class. */
final class SchoolHolidayList {

  private static final String LIST = "school-holidays.tsv";
  private static final String MUNICIPALITIES = "municipalities";
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
  private static final SchoolHolidayList KNOWN = read();

  private final Map<SchoolRegion, List<Span>> holidays;
  private final Map<MunicipalityCode, SchoolRegion> exceptions = new HashMap<>();

  private SchoolHolidayList(List<String[]> lines) {
    this.holidays =
        lines.stream()
            .filter(line -> !line[1].equals(MUNICIPALITIES))
            .collect(
                Collectors.groupingBy(
                    line -> SchoolRegion.valueOf(line[0]),
                    Collectors.mapping(Span::of, Collectors.toUnmodifiableList())));
    lines.stream().filter(line -> line[1].equals(MUNICIPALITIES)).forEach(this::except);
  }

  private record Span(Reason reason, LocalDate from, LocalDate until) {

    static Span of(String[] line) {
      return new Span(Reason.valueOf(line[1]), LocalDate.parse(line[2]), LocalDate.parse(line[3]));
    }

    boolean includes(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(until);
    }
  }

  private void except(String[] line) {
    for (String code : List.of(line).subList(2, line.length)) {
      exceptions.put(new MunicipalityCode(code), SchoolRegion.valueOf(line[0]));
    }
  }

  static SchoolHolidayList known() {
    return KNOWN;
  }

  Optional<SchoolRegion> exception(MunicipalityCode code) {
    return Optional.ofNullable(exceptions.get(code));
  }

  boolean covers(LocalDate day) {
    return !day.isBefore(FIRST) && !day.isAfter(LAST);
  }

  Optional<Reason> holiday(SchoolRegion region, LocalDate day) {
    return holidays.getOrDefault(region, List.of()).stream()
        .filter(span -> span.includes(day))
        .findFirst()
        .map(Span::reason);
  }

  private static SchoolHolidayList read() {
    try (InputStream list = SchoolHolidayList.class.getResourceAsStream(LIST);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(list), StandardCharsets.UTF_8))) {
      return new SchoolHolidayList(
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
