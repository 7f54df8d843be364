package nl.schakel.shared;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.PersonalDataCheck.Kind;

/** Ways to reach somebody: mailboxes, telephones and front doors. */
final class ContactTraces {

  private static final Pattern EMAIL =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++ ?(?:@|\\(at\\)|\\[at\\]) ?"
              + "[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++");

  private static final Pattern ABROAD =
      Pattern.compile("(?<!\\d)(?:\\+ ?|00)[1-9]\\d{0,2}(?:[ ()./-]{0,3}\\d){6,13}(?!\\d)");

  /**
   * Nine or ten digits that begin with 0, as numbers of both countries do. Lines for everybody
   * (0800, 0900) say nothing of somebody, and are shorter; neither is a day with a time after it.
   */
  private static final Pattern AT_HOME =
      Pattern.compile(
          "(?<![\\p{L}\\d+.,:/-])(?!0[89]0\\d)(?!\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d\\d)"
              + "0[1-9](?:[ ()./-]{0,2}\\d){7,8}(?!\\d)");

  private static final String NUMBER =
      "(?:nr\\.? ?|no\\.? ?|nummer |huisnummer |num[eé]ro )?\\d{1,4} ?(?:[a-zA-Z](?!\\p{L}))?"
          + "(?: ?(?:bus|bte|box) ?\\d{1,4})?";

  private static final String DUTCH_CODE =
      "[1-9]\\d{3}(?: ?(?!SA|SD|SS)[A-Z]{2}|[a-z]{2})(?![\\p{L}\\d])";

  private static final String STREET =
      "(?:\\p{L}{2,}(?:straat|laan|weg|steenweg|plein|lei|dreef|kaai|kade|gracht|singel|hof|pad|dijk|markt)|(?:[Rr]ue|[Aa]venue|[Cc]hauss[eé]e|[Bb]oulevard|[Pp]lace|[Cc]hemin|[Qq]uai)(?:"
          + " [\\p{L}’'-]+){1,5})";

  private static final String BELGIAN_CODE = "(?:B-|BE-)?[1-9]\\d{3} \\p{Lu}[\\p{L}-]+";

  private static final Pattern DOOR =
      Pattern.compile(
          String.join(
              "|",
              "(?<![\\p{L}\\d])" + DUTCH_CODE + "[ ,:;-]{1,3}" + NUMBER + "(?!\\d)",
              "\\p{L}+ " + NUMBER + "[ ,\\n]{1,3}" + DUTCH_CODE,
              STREET + " " + NUMBER + "[ ,\\n]{1,3}" + BELGIAN_CODE,
              BELGIAN_CODE + "[ ,\\n]{1,3}" + STREET + " " + NUMBER + "(?!\\d)"));

  private ContactTraces() {}

  static List<Finding> in(LegibleText text) {
    return Stream.of(
            text.all(Kind.EMAIL, EMAIL, _ -> true),
            text.all(Kind.PHONE, ABROAD, _ -> true),
            text.all(Kind.PHONE, AT_HOME, _ -> true),
            text.all(Kind.ADDRESS, DOOR, _ -> true))
        .flatMap(List::stream)
        .toList();
  }
}
