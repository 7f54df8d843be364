package nl.schakel.chains;

import java.util.Map;
import java.util.Optional;
import nl.schakel.shared.Language;

/** Draws chains, for pages that say something about each of their links. */
public interface ChainMaps {

  /**
   * A version of a chain as SVG, ready to stand in a page. Each link leads to the element {@code
   * step-<number>} of the page, where its number is its place in the version, from 1: a page with a
   * map has the same in words.
   *
   * @param marks what is drawn on links; those without one have their number only
   */
  Optional<String> svg(ChainId chain, int version, Language reader, Map<LinkId, Mark> marks);

  /**
   * A few characters on a link, such as {@code 12%}.
   *
   * @param meaning the same in words, for who does not see it
   */
  record Mark(String label, String meaning, Tone tone) {}

  /** How a mark looks. */
  enum Tone {
    CALM,
    ATTENTION,
    WRONG
  }
}
