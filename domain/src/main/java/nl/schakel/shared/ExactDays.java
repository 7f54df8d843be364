package nl.schakel.shared;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.PersonalDataCheck.Kind;

/**
 * Days that may be somebody's birthday. An exact day with its year leads to somebody even where
 * nobody calls it a birth, unless it tells since or until when something holds, as a law does. A
 * year of two digits, or none in between, is taken for one only after a word of birth.
 */
final class ExactDays {

  private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
  private static final String MONTH = "(?:0?[1-9]|1[0-2])";
  private static final String YEAR = "(?:19|20)\\d{2}";

  private static final String MONTH_NAME =
      "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
          + "|january|february|march|may|june|july|august|october"
          + "|janvier|f[eé]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre"
          + "|d[eé]cembre|janv|f[eé]vr|avr|juil|d[eé]c"
          + "|jan|feb|mrt|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov)\\.?";

  private static final Pattern EXACT =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d:./-])(?:"
              + String.join(
                  "|",
                  DAY + " ?([-/.]) ?" + MONTH + " ?\\1 ?" + YEAR,
                  YEAR + "([-/.])" + MONTH + "\\2" + DAY,
                  DAY + "(?:ste|de|e|er|st|nd|rd|th)?,? (?:of )?" + MONTH_NAME + ",? " + YEAR,
                  MONTH_NAME + " " + DAY + "(?:st|nd|rd|th)?,? " + YEAR)
              + ")(?!\\d)");

  private static final Pattern AFTER_BIRTH =
      Pattern.compile(
          "(?iu)(?:geboren|geb\\.|geboortedatum|geboortedag|°|born|birth|birthday|d\\.?o\\.?b\\.?"
              + "|n[eé](?:e|\\(e\\))?|naissance|مواليد|ولد[تا]?|الميلاد)(?!\\p{L})"
              + "(?: ?(?:is|op|on|in|le|est|was|:|-|=|\\(|,|في)){0,3} ?"
              + "("
              + DAY
              + "[-/. ] ?"
              + MONTH
              + "[-/. ] ?(?:"
              + YEAR
              + "|\\d{2})|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])"
              + YEAR
              + "|"
              + DAY
              + " "
              + MONTH_NAME
              + " ['’]?\\d{2}(?:\\d{2})?)(?![\\d:])");

  private static final Pattern SINCE_OR_UNTIL =
      Pattern.compile(
          "(?iu).*(?<!\\p{L})(?:sinds|vanaf|per|ingang van|tot|tot en met|t/m|since|from|as of"
              + "|until|till|depuis|partir du|d[eè]s|jusqu[’']au|jusqu[’']à|wet van|decreet van"
              + "|besluit van|act of|loi du|d[eé]cret du)(?: (?:le|de|the))? ?");

  private ExactDays() {}

  static List<Finding> in(LegibleText text) {
    return Stream.concat(
            text.all(Kind.BIRTH_DATE, AFTER_BIRTH, _ -> true).stream(),
            text.all(Kind.BIRTH_DATE, EXACT, match -> !isSinceOrUntil(text, match)).stream())
        .toList();
  }

  private static boolean isSinceOrUntil(LegibleText text, MatchResult match) {
    return SINCE_OR_UNTIL.matcher(text.before(match.start(), 24)).matches();
  }
}
