package nl.schakel.notifications.mail;

import java.util.List;
import java.util.Optional;
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
    String heading,
    List<Piece> pieces,
    Way page,
    List<Way> ways,
    String why,
    String signature) {

  /** Something new, with its page. */
  record Piece(
      Optional<String> kind, String title, String summary, Language language, String address) {

    String plain() {
      return kind.map(it -> it + ": ").orElse("") + title + "\n" + summary + "\n" + address;
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
