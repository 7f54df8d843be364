package nl.schakel.handouts.web;

import java.util.regex.Pattern;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Direction;

/**
 * Keeps telephone numbers in their order. Between Arabic letters the groups of a number would stand
 * from right to left, and who dials them reaches nobody.
 */
final class Numbers {

  private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d ()/.-]*\\d");

  /** A letter that is not seen and is written from left to right. */
  private static final String MARK = "\u200E";

  private Numbers() {}

  static String inOrder(String text, Language language) {
    return Direction.isRightToLeft(language)
        ? NUMBER.matcher(text).replaceAll(MARK + "$0" + MARK)
        : text;
  }
}
