package nl.schakel.newsletters.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.Head;
import nl.schakel.shared.web.Said;

/**
 * A newsletter to read.
 *
 * @param head empty while nobody else may read it
 * @param html of harmless elements only, in the language of the text beside it
 */
record IssuePage(
    Optional<Head> head, Said title, String day, Said text, String html, List<Kind> kinds) {

  IssuePage {
    kinds = List.copyOf(kinds);
  }

  /** What is new of one kind, under its name. */
  record Kind(String name, List<Piece> pieces) {}

  /** Something new in it. */
  record Piece(Said title, Said summary) {}
}
