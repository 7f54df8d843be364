package nl.schakel.learning.web;

import java.util.List;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Chip;
import nl.schakel.shared.web.Parts.Filter;

/**
 * Everything that is offered, to choose from.
 *
 * @param count how many there are, in words
 * @param words what was searched for
 */
record ProgrammesPage(
    Head head,
    String words,
    List<Filter> filters,
    List<Chip> chips,
    String count,
    List<ProgrammeCard> cards,
    Pages pages) {

  static final String PATH = "/programmes";

  boolean isEmpty() {
    return cards.isEmpty();
  }
}
