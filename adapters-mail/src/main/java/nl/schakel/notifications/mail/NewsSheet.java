package nl.schakel.notifications.mail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Direction;

/**
 * A newsletter as its template draws it.
 *
 * @param titleLanguage in which the title is, which need not be the reader's
 * @param html of harmless elements only
 * @param ways what the reader can do about getting it
 */
record NewsSheet(
    Language language,
    String title,
    Language titleLanguage,
    String html,
    Language textLanguage,
    List<Kind> kinds,
    Way page,
    List<Way> ways,
    String why,
    String signature) {

  /** What is new of one kind, under its name. */
  record Kind(String name, List<Piece> pieces) {

    String plain() {
      return Stream.concat(Stream.of(name), pieces.stream().map(Piece::plain))
          .collect(Collectors.joining("\n\n"));
    }
  }

  /** Something new, with its page. */
  record Piece(String title, String summary, Language language, String address) {

    String plain() {
      return title + "\n" + summary + "\n" + address;
    }

    String direction() {
      return Direction.of(language);
    }
  }

  /** An address with its name. */
  record Way(String text, String address) {

    String plain() {
      return text + ":\n" + address;
    }
  }

  String direction() {
    return Direction.of(language);
  }

  String titleDirection() {
    return Direction.of(titleLanguage);
  }

  String textDirection() {
    return Direction.of(textLanguage);
  }
}
