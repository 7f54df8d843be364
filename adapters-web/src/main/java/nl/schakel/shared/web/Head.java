package nl.schakel.shared.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.Language;

/**
 * What a page tells machines: search engines, feed readers, and what shows a link to it.
 *
 * @param address the one address of this page in this language
 * @param alternates the same in the other languages
 * @param picture shown with a link to it: one of our own, the same for all
 * @param structured JSON-LD
 * @param feed where what comes on this page can be followed
 */
public record Head(
    String address,
    List<Alternate> alternates,
    String title,
    String description,
    String picture,
    Optional<String> structured,
    Optional<String> feed) {

  public Head withFeed(String path) {
    return new Head(
        address, alternates, title, description, picture, structured, Optional.of(path));
  }

  public record Alternate(Language language, String address) {}
}
