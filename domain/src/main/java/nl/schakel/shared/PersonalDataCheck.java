package nl.schakel.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what says of whom a text speaks: numbers of the state, days of birth, ways to reach
 * somebody, addresses and accounts. A name cannot be told from another word, so that who writes is
 * asked to leave names out; this finds what slips in by habit. Nothing of what is found is kept.
 */
public final class PersonalDataCheck {

  private PersonalDataCheck() {}

  /** What was found. */
  public enum Kind {
    /** A bank account. */
    IBAN,
    EMAIL,
    /** The number that Belgium knows somebody by. */
    INSZ,
    /** The number that the Netherlands knows somebody by. */
    BSN,
    PHONE,
    BIRTH_DATE,
    /** A postcode with the number of a house. */
    ADDRESS
  }

  /**
   * One thing that was found.
   *
   * @param start where it begins in the text
   * @param end where the rest goes on
   */
  public record Finding(Kind kind, int start, int end) {

    private boolean touches(Finding other) {
      return start < other.end && other.start < end;
    }
  }

  /** In the order of the text; of what could be two things, the first kind. */
  public static List<Finding> findings(String text) {
    LegibleText legible = LegibleText.of(text);
    List<Finding> found = new ArrayList<>();
    add(found, IdentityNumbers.in(legible));
    add(found, ContactTraces.in(legible));
    add(found, ExactDays.in(legible));
    return found.stream()
        .map(each -> legible.inOriginal(each))
        .sorted(Comparator.comparingInt(Finding::start))
        .toList();
  }

  private static void add(List<Finding> found, List<Finding> more) {
    more.stream()
        .sorted(Comparator.comparing(Finding::kind))
        .filter(each -> found.stream().noneMatch(each::touches))
        .forEach(found::add);
  }
}
