package nl.schakel.partners.web;

import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import nl.schakel.partners.query.PartnerSearch.Card;
import nl.schakel.places.Area;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.SpreadsheetFile;

/**
 * The directory as a table of five columns: organisation, about, areas, languages, expertise. What
 * is exported can be imported again. It has no contact points, so it can tell nobody what is for
 * professionals only.
 */
final class PartnersCsv {

  static final List<String> COLUMNS =
      List.of("organisation", "about", "areas", "languages", "expertise");

  private PartnersCsv() {}

  static String of(List<Card> partners) {
    return SpreadsheetFile.text(COLUMNS, partners.stream().map(PartnersCsv::cells).toList());
  }

  private static List<String> cells(Card card) {
    return List.of(
        card.name().in(Language.DUTCH),
        card.about().in(Language.DUTCH),
        words(card.areas(), Area::code),
        words(card.languages(), Language::tag),
        card.expertise().stream().map(ExpertiseWord::of).collect(joining(", ")));
  }

  private static <T> String words(Collection<T> values, Function<T, String> word) {
    return values.stream().map(word).sorted().collect(joining(", "));
  }

  /**
   * The lines as they were pasted, without the one that names the columns and without empty ones.
   */
  static List<CsvRecord> lines(String pasted) {
    String text = pasted.startsWith("\uFEFF") ? pasted.substring(1) : pasted;
    char separator = text.lines().findFirst().orElse("").indexOf('\t') >= 0 ? '\t' : ';';
    return CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text).stream()
        .filter(line -> line.getFields().stream().anyMatch(cell -> !cell.isBlank()))
        .filter(line -> !line.getField(0).strip().equalsIgnoreCase(COLUMNS.getFirst()))
        .toList();
  }
}
