package nl.schakel.portal.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Chip;
import nl.schakel.shared.web.Parts.Filter;
import nl.schakel.shared.web.Said;

/**
 * What was found of everything there is.
 *
 * @param count in words; empty before anything was looked for
 * @param instead what was looked for in the place of what was typed
 */
record SearchPage(
    String typed,
    List<Filter> filters,
    List<Chip> chips,
    Optional<String> count,
    Optional<String> instead,
    List<Line> hits,
    Pages pages) {

  static final String PATH = "/search";

  /** One of them. */
  record Line(String kind, Said title, Said about) {}
}
