package nl.schakel.advice.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Chip;
import nl.schakel.shared.web.Parts.Filter;

/**
 * Questions with answers for everybody, to choose from.
 *
 * @param typed the words that were looked for
 */
record PublishedPage(
    Head head,
    Optional<String> typed,
    List<Filter> filters,
    List<Chip> chips,
    String count,
    List<Line> questions,
    Pages pages) {

  static final String PATH = "/questions";

  /** One of them. */
  record Line(String address, String beginning, String topic, String partner) {}
}
