package nl.schakel.learning.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import nl.schakel.learning.query.Catalogue.Counts;
import nl.schakel.learning.query.Catalogue.Filter;
import nl.schakel.partners.TopicCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Parts;
import nl.schakel.shared.web.Parts.Chip;

/** The filters beside a list and the chips above it, in the reader's words. */
record Filters(Asked asked, Known names, Telling telling) {

  List<Parts.Filter> groups(Counts counts) {
    return Arrays.stream(Filter.values())
        .map(
            filter ->
                Parts.Filter.of(
                    AskedAddress.parameter(filter),
                    telling.text("catalogue.filter." + filter),
                    counts.byFilter().getOrDefault(filter, new TreeMap<>()),
                    asked.codes(filter),
                    code -> word(filter, code)))
        .filter(Parts.Filter::isChoice)
        .toList();
  }

  List<Chip> chips(String path) {
    List<Chip> chips = new ArrayList<>();
    asked
        .words()
        .ifPresent(
            words ->
                chips.add(
                    new Chip(
                        telling.text("catalogue.chip.words", "words", words),
                        asked.withoutWords().address().firstPage(path))));
    for (Filter filter : Filter.values()) {
      for (String code : asked.codes(filter)) {
        chips.add(
            new Chip(word(filter, code), asked.without(filter, code).address().firstPage(path)));
      }
    }
    return chips;
  }

  private String word(Filter filter, String code) {
    return switch (filter) {
      case TOPIC -> names.topic(TopicCode.of(code), telling.reader());
      case FORMAT -> telling.text(Telling.FORMAT + code);
      case TARGET_GROUP -> telling.text(Telling.TARGET_GROUP + code);
      case LANGUAGE -> telling.language(new Language(code));
      case COUNTRY -> telling.country(code);
    };
  }
}
