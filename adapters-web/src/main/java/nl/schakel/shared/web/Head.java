package nl.schakel.shared.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.Language;

/**
 * What a page tells machines: search engines, feed readers, and what shows a link to it.
 *
 * @param address the one address of this page in this language
 * @param alternates the same in the other languages
 * @param structured JSON-LD
 */
public record Head(
    String address,
    List<Alternate> alternates,
    String title,
    String description,
    Optional<String> structured) {

  public record Alternate(Language language, String address) {}
}
