package nl.schakel.library.web;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.library.model.Content;
import nl.schakel.library.model.WritingHint;

/** What could be said stronger in an item. */
final class WritingHints {

  private WritingHints() {}

  static List<WritingHint> of(Content content) {
    return Stream.of(content.title(), content.summary(), content.body())
        .flatMap(text -> WritingHint.in(text).stream())
        .distinct()
        .toList();
  }
}
