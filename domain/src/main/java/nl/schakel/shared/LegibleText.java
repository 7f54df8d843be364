package nl.schakel.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.PersonalDataCheck.Kind;

/**
 * A text in the few signs that patterns know: every script's digits as 0 to 9, every dash and every
 * space as one, and nothing that cannot be seen.
 *
 * @param positions where each sign stands in the original
 */
record LegibleText(String plain, List<Integer> positions) {

  static LegibleText of(String text) {
    StringBuilder plain = new StringBuilder();
    List<Integer> positions = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (Character.getType(sign) != Character.FORMAT) {
        plain.append(legible(sign));
        positions.add(at);
      }
    }
    positions.add(text.length());
    return new LegibleText(plain.toString(), positions);
  }

  private static char legible(char sign) {
    if (Character.isDigit(sign)) {
      return Character.forDigit(Character.digit(sign, 10), 10);
    }
    return switch (Character.getType(sign)) {
      case Character.DASH_PUNCTUATION -> '-';
      case Character.SPACE_SEPARATOR -> ' ';
      default -> sign == '\t' ? ' ' : sign;
    };
  }

  List<Finding> all(Kind kind, Pattern pattern, Predicate<MatchResult> isMeant) {
    return pattern
        .matcher(plain)
        .results()
        .filter(isMeant)
        .map(match -> new Finding(kind, match.start(), match.end()))
        .toList();
  }

  /** What stands right before. */
  String before(int at, int length) {
    return plain.substring(Math.max(0, at - length), at);
  }

  String after(int at, int length) {
    return plain.substring(at, Math.min(plain.length(), at + length));
  }

  Finding inOriginal(Finding found) {
    return new Finding(
        found.kind(), positions.get(found.start()), positions.get(found.end() - 1) + 1);
  }
}
