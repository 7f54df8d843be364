package nl.schakel.partners.web;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.model.Expertise;
import nl.schakel.partners.usecase.ImportPartners.Row;
import nl.schakel.people.OrganisationCard;
import nl.schakel.places.Area;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.SpreadsheetFile;

/** Reads pasted lines: the rows that they mean, or everything that is wrong with them. */
final class PastedRows {

  private final List<OrganisationCard> organisations;
  private final List<TopicCard> topics;
  private final Towns towns;
  private final List<Row> rows = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  /** What is wrong where; the code is put into words by {@code error.<code>}. */
  record Fault(int line, String column, String code, String cell) {}

  PastedRows(List<OrganisationCard> organisations, List<TopicCard> topics, LocalDate today) {
    this.organisations = organisations;
    this.topics = topics;
    this.towns = new Towns(today);
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  boolean areNone() {
    return rows.isEmpty() && faults.isEmpty();
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  PastedRows read(String pasted) {
    try {
      PartnersCsv.lines(pasted).forEach(this::read);
    } catch (CsvParseException broken) {
      faults.add(new Fault(1, PartnersCsv.COLUMNS.getFirst(), "INVALID", ""));
    }
    return this;
  }

  private void read(CsvRecord line) {
    int before = faults.size();
    var organisation = cell(line, 0, this::organisation);
    var about = cell(line, 1, typed -> PlainText.lines(typed, ProfileReader.LONGEST_TEXT));
    List<Area> areas = each(line, 2, towns::area);
    List<Language> languages = each(line, 3, Language::parse);
    List<Expertise> expertise = each(line, 4, word -> ExpertiseWord.parse(word, topics));
    if (expertise.stream().map(Expertise::topic).distinct().count() < expertise.size()) {
      faults.add(fault(line, 4, "DUPLICATE", text(line, 4)));
    }
    if (faults.size() == before) {
      rows.add(
          new Row(
              (int) line.getStartingLineNumber(),
              organisation.orElseThrow().id(),
              about.orElseThrow(),
              Set.copyOf(areas),
              Set.copyOf(languages),
              expertise));
    }
  }

  private <T> Optional<T> cell(CsvRecord line, int column, Function<String, Parsed<T>> parse) {
    return parsed(line, column, text(line, column), parse);
  }

  private <T> List<T> each(CsvRecord line, int column, Function<String, Parsed<T>> parse) {
    return Stream.of(text(line, column).split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .flatMap(word -> parsed(line, column, word, parse).stream())
        .distinct()
        .toList();
  }

  private <T> Optional<T> parsed(
      CsvRecord line, int column, String text, Function<String, Parsed<T>> parse) {
    return switch (parse.apply(text)) {
      case Parsed.Valid<T>(T value) -> Optional.of(value);
      case Parsed.Invalid<T>(String code) -> {
        faults.add(fault(line, column, code, text));
        yield Optional.empty();
      }
    };
  }

  private static Fault fault(CsvRecord line, int column, String code, String text) {
    return new Fault(
        (int) line.getStartingLineNumber(), PartnersCsv.COLUMNS.get(column), code, text);
  }

  private static String text(CsvRecord line, int column) {
    return column < line.getFieldCount()
        ? SpreadsheetFile.plain(line.getField(column).strip())
        : "";
  }

  private Parsed<OrganisationCard> organisation(String name) {
    return organisations.stream()
        .filter(card -> card.name().texts().values().stream().anyMatch(name::equalsIgnoreCase))
        .findFirst()
        .map(Parsed::valid)
        .orElseGet(() -> Parsed.invalid(name.isEmpty() ? "REQUIRED" : "UNKNOWN_CHOICE"));
  }
}
