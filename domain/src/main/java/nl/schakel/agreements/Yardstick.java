package nl.schakel.agreements;

import java.util.List;
import java.util.Optional;
import nl.schakel.agreements.CovenantCards.State;
import nl.schakel.agreements.PromiseCounts.OfYear;
import org.jmolecules.ddd.types.ValueObject;

/**
 * What a promise is held against: a share of the referrals over the chains of its covenant, in a
 * calendar year (referrals.md, measures).
 *
 * @param percent from {@link #LEAST} to {@link #MOST}
 */
public record Yardstick(Share share, Bound bound, int percent) implements ValueObject {

  public static final int LEAST = 1;
  public static final int MOST = 100;

  public Yardstick {
    if (percent < LEAST || percent > MOST) {
      throw new IllegalArgumentException("a share is promised in percent");
    }
  }

  /** What can be promised of referrals; how each is counted stands with the measures of chains. */
  public enum Share {
    SEEN_IN_TIME,
    ANSWER_RATE,
    ACCEPTANCE,
    CLOSED_LOOP,
    INFORMED_LOOP,
    REDIRECTED,
    ABANDONED,
    WARM,
    LANGUAGE_COVERAGE
  }

  /** On which side of the percentage it is kept. */
  public enum Bound {
    AT_LEAST,
    AT_MOST
  }

  /** Whether it holds, as far as that may be said. */
  public enum Verdict {
    MET,
    NOT_MET,
    UNKNOWN
  }

  /** The same of a year: what may still be met before it is over was not missed. */
  public enum InYear {
    MET,
    NOT_YET_MET,
    NOT_MET,
    UNKNOWN
  }

  /** A share in percent, as far as it may be told. */
  public sealed interface Told extends ValueObject {

    record Exactly(int percent) implements Told {}

    record Below(int percent) implements Told {}

    record Above(int percent) implements Told {}

    record Unsaid() implements Told {}
  }

  /** What everybody sees is what counts: 79.6 percent is told, and judged, as 80. */
  public Verdict verdict(Told told) {
    return switch (told) {
      case Told.Exactly(int counted) ->
          verdict(bound == Bound.AT_LEAST ? counted >= percent : counted <= percent);
      case Told.Below(int most) when most <= percent -> verdict(bound == Bound.AT_MOST);
      case Told.Above(int least) when least >= percent -> verdict(bound == Bound.AT_LEAST);
      case Told.Below _, Told.Above _, Told.Unsaid _ -> Verdict.UNKNOWN;
    };
  }

  private static Verdict verdict(boolean isMet) {
    return isMet ? Verdict.MET : Verdict.NOT_MET;
  }

  public InYear inYear(Told told, boolean over) {
    return switch (verdict(told)) {
      case MET -> InYear.MET;
      case NOT_MET -> over ? InYear.NOT_MET : InYear.NOT_YET_MET;
      case UNKNOWN -> InYear.UNKNOWN;
    };
  }

  /** What somebody could say of the promise, by the last year of which something can be said. */
  public Optional<Suggestion> suggestion(List<OfYear> years) {
    return years.stream()
        .filter(each -> verdict(each.told(share)) != Verdict.UNKNOWN)
        .findFirst()
        .map(each -> new Suggestion(state(each), each.year(), each.told(share)));
  }

  /** As long as a year lasts nothing was kept or broken in it. */
  private State state(OfYear counted) {
    return verdict(counted.told(share)) == Verdict.MET
        ? counted.over() ? State.KEPT : State.ON_TRACK
        : counted.over() ? State.NOT_KEPT : State.AT_RISK;
  }

  /** What it comes to, and what one could say of that; who writes it down decides. */
  public record Suggestion(State state, int year, Told told) implements ValueObject {}
}
