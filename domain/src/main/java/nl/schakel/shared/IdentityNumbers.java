package nl.schakel.shared;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.PersonalDataCheck.Kind;

/** Numbers of the state and of the bank. Each carries a proof, so that few others look like one. */
final class IdentityNumbers {

  private static final String GAP = "[ .-]?";

  private static final Pattern INSZ =
      Pattern.compile(
          "(?<!\\d)\\d{2}%1$s\\d{2}%1$s\\d{2}[ .-]{0,3}\\d{3}%1$s\\d{2}(?!\\d)".formatted(GAP));

  private static final Pattern BSN =
      Pattern.compile(
          "(?<![\\d,.])(?:\\d{9}|\\d{3}[ .-]\\d{3}[ .-]\\d{3}|\\d{4}[ .-]\\d{2}["
              + " .-]\\d{3})(?![,.]?\\d)");

  /** Without its leading zero it is only taken for one where it is called so. */
  private static final Pattern CALLED_BSN =
      Pattern.compile("(?iu)(?:bsn|burgerservice|sofi)\\P{Nd}{0,20}(\\d{8,9})(?!\\d)");

  private static final Pattern IBAN_BEGINS =
      Pattern.compile("(?i)(?<![\\p{L}\\d])[A-Z]{2}\\d{2}(?:[ .-]?[A-Z0-9]){11,40}");

  private static final Pattern MONEY_BEFORE = Pattern.compile("(?i).*(?:€|eur|euro) ?");
  private static final Pattern MONEY_AFTER = Pattern.compile("(?i) ?(?:€|eur).*");

  private static final int SHORTEST_IBAN = 15;
  private static final int LONGEST_IBAN = 34;
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  private IdentityNumbers() {}

  static List<Finding> in(LegibleText text) {
    return Stream.of(
            IBAN_BEGINS.matcher(text.plain()).results().flatMap(IdentityNumbers::iban),
            text.all(Kind.INSZ, INSZ, match -> isInsz(digits(match.group()))).stream(),
            text
                .all(Kind.BSN, BSN, match -> isBsn(digits(match.group())) && !isMoney(text, match))
                .stream(),
            text.all(Kind.BSN, CALLED_BSN, match -> isBsn(match.group(1))).stream())
        .flatMap(each -> each)
        .toList();
  }

  /** Eleven-test: the weights run from 9 down to 2, and the last digit counts negative. */
  private static boolean isBsn(String typed) {
    String digits = "0".repeat(9 - typed.length()) + typed;
    int sum =
        IntStream.range(0, 8).map(at -> (9 - at) * digit(digits, at)).sum() - digit(digits, 8);
    return sum % 11 == 0 && digits.chars().anyMatch(sign -> sign != '0');
  }

  /** From 2000 on a 2 is put before the number for its proof. */
  private static boolean isInsz(String digits) {
    long number = Long.parseLong(digits.substring(0, 9));
    long proof = Long.parseLong(digits.substring(9));
    int month = Integer.parseInt(digits.substring(2, 4)) % 20;
    return month <= 12
        && number > 0
        && (proof == 97 - number % 97 || proof == 97 - (2_000_000_000L + number) % 97);
  }

  /** The words that follow look the same: it ends where the proof is right. */
  private static Stream<Finding> iban(MatchResult match) {
    String typed = match.group();
    return IntStream.rangeClosed(1, typed.length())
        .filter(end -> Character.isLetterOrDigit(typed.charAt(end - 1)))
        .filter(end -> isIban(typed.substring(0, end).replaceAll("[ .-]", "")))
        .limit(1)
        .mapToObj(end -> new Finding(Kind.IBAN, match.start(), match.start() + end));
  }

  private static boolean isIban(String account) {
    if (account.length() < SHORTEST_IBAN || account.length() > LONGEST_IBAN) {
      return false;
    }
    StringBuilder number = new StringBuilder();
    (account.substring(4) + account.substring(0, 4))
        .toUpperCase(Locale.ROOT)
        .chars()
        .forEach(sign -> number.append(Character.digit(sign, 36)));
    return new BigInteger(number.toString()).mod(NINETY_SEVEN).equals(BigInteger.ONE);
  }

  private static boolean isMoney(LegibleText text, MatchResult match) {
    return MONEY_BEFORE.matcher(text.before(match.start(), 5)).matches()
        || MONEY_AFTER.matcher(text.after(match.end(), 5)).matches();
  }

  private static String digits(String typed) {
    return typed.replaceAll("\\D", "");
  }

  private static int digit(String digits, int at) {
    return Character.digit(digits.charAt(at), 10);
  }
}
