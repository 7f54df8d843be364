package nl.schakel.agreements.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import nl.schakel.agreements.PromiseCounts.OfYear;
import nl.schakel.agreements.Yardstick;
import nl.schakel.agreements.Yardstick.InYear;
import nl.schakel.agreements.Yardstick.Told;
import nl.schakel.agreements.Yardstick.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A calendar year.
 *
 * @param over whether nothing is offered in it any more
 * @param percent absent when nothing may be said
 * @param verdict whether the percentage comes to it, also while the year lasts
 * @param standing the same, but what may still be met before the year is over is not yet met
 * @param chainsCounted of how many of the chains that the caller sees
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record YearShape(
    int year,
    boolean over,
    Precision precision,
    @Nullable Integer percent,
    Verdict verdict,
    InYear standing,
    int chainsCounted,
    int chainsSeen) {

  static YearShape of(Yardstick yardstick, OfYear counted) {
    Told told = counted.told(yardstick.share());
    return new YearShape(
        counted.year(),
        counted.over(),
        Precision.of(told),
        percent(told).orElse(null),
        yardstick.verdict(told),
        yardstick.inYear(told, counted.over()),
        counted.of(yardstick.share()).chains(),
        counted.chains());
  }

  private static Optional<Integer> percent(Told told) {
    return switch (told) {
      case Told.Exactly(int number) -> Optional.of(number);
      case Told.Below(int number) -> Optional.of(number);
      case Told.Above(int number) -> Optional.of(number);
      case Told.Unsaid _ -> Optional.empty();
    };
  }

  /** How a percentage is to be read. */
  enum Precision {
    EXACT,
    BELOW,
    ABOVE,
    HIDDEN;

    static Precision of(Told told) {
      return switch (told) {
        case Told.Exactly _ -> EXACT;
        case Told.Below _ -> BELOW;
        case Told.Above _ -> ABOVE;
        case Told.Unsaid _ -> HIDDEN;
      };
    }
  }
}
