package nl.schakel.notifications.mail;

import java.util.List;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Direction;

/**
 * A mail in words, the same for text and HTML: what happened, one thing to do, the details, and why
 * it was sent.
 *
 * @param subject never names a sensitive topic: it is read on locked screens
 * @param outcome the first line
 */
record Draft(
    Language language,
    String subject,
    String outcome,
    List<String> lead,
    Button button,
    List<Block> details,
    List<String> why) {

  Draft {
    lead = List.copyOf(lead);
    details = List.copyOf(details);
    why = List.copyOf(why);
  }

  record Button(String text, String address) {}

  /** A heading with lines or links below it. */
  record Block(String title, List<String> lines, List<Button> links) {

    Block {
      lines = List.copyOf(lines);
      links = List.copyOf(links);
    }

    Block(String title, List<String> lines) {
      this(title, lines, List.of());
    }

    static Block linking(String title, List<Button> links) {
      return new Block(title, List.of(), links);
    }
  }

  String direction() {
    return Direction.of(language);
  }
}
