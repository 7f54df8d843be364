package nl.schakel.handouts.web;

import java.util.List;
import nl.schakel.handouts.query.Leaf.Part;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Direction;

/**
 * A hand-out in one language, as it is shown.
 *
 * @param called what the reader calls the language
 */
record SideView(Language language, String called, String title, List<Part> parts) {

  SideView {
    parts = List.copyOf(parts);
  }

  String lang() {
    return language.tag();
  }

  String dir() {
    return Direction.of(language);
  }
}
