package nl.schakel.measures.model;

import java.util.List;
import java.util.Set;
import nl.schakel.agreements.PromiseCounts;
import nl.schakel.agreements.Yardstick;

/** A share by which one sees how well a chain works; its definition in words is a text. */
public enum Measure {
  SEEN_IN_TIME(Count.SEEN_IN_TIME, Count.SIGHT_DUE),
  ANSWER_RATE(Count.ANSWERED, Count.ANSWER_DUE),
  QUESTION_OPEN(Count.QUESTION_OPEN, Count.OVER),
  ACCEPTANCE(Count.ACCEPTED, Count.ANSWERED),
  CLOSED_LOOP(Count.CLOSED_LOOP, Count.OVER),
  INFORMED_LOOP(Count.INFORMED_LOOP, Count.OVER),
  REDIRECTED(Count.REDIRECTED, Count.MISSED),
  /** The number that hurts. */
  ABANDONED(Count.ABANDONED, Count.MISSED),
  WARM(Count.WARM, Count.ACCEPTED),
  LOST_WARM(Count.LOST_WARM, Count.WARM),
  LOST_COLD(Count.LOST_COLD, Count.COLD),
  LANGUAGE_COVERAGE(Count.LANGUAGE_SERVED, Count.LANGUAGE_ASKED);

  /** The way of a hop: each of these is among the one before it. */
  public static final List<Count> STEPS =
      List.of(Count.OFFERED, Count.ANSWERED, Count.ACCEPTED, Count.STARTED, Count.ENDED);

  private final Count part;
  private final Count whole;

  Measure(Count part, Count whole) {
    this.part = part;
    this.whole = whole;
  }

  /** The one by which a promise is counted. */
  public static Measure of(Yardstick.Share promised) {
    return switch (promised) {
      case SEEN_IN_TIME -> SEEN_IN_TIME;
      case ANSWER_RATE -> ANSWER_RATE;
      case ACCEPTANCE -> ACCEPTANCE;
      case CLOSED_LOOP -> CLOSED_LOOP;
      case INFORMED_LOOP -> INFORMED_LOOP;
      case REDIRECTED -> REDIRECTED;
      case ABANDONED -> ABANDONED;
      case WARM -> WARM;
      case LANGUAGE_COVERAGE -> LANGUAGE_COVERAGE;
    };
  }

  /** What is told of one chain in a year. */
  public Share of(Spread chain, int year) {
    return of(chain.counted(year), chain.untold(year));
  }

  /**
   * The same of several together: only of those of which each tells it itself, so that nothing can
   * be worked out here that they do not tell.
   */
  public PromiseCounts.Counted of(List<Spread> chains, int year) {
    List<Tally> telling =
        chains.stream()
            .filter(chain -> of(chain, year) instanceof Share.Percent)
            .map(chain -> chain.counted(year))
            .toList();
    return telling.isEmpty()
        ? new PromiseCounts.Counted(alone(chains, year).told(), 0)
        : new PromiseCounts.Counted(of(Tally.sum(telling)).told(), telling.size());
  }

  private Share alone(List<Spread> chains, int year) {
    return chains.size() == 1 ? of(chains.getFirst(), year) : new Share.Hidden();
  }

  public Share of(Tally tally) {
    return Share.of(tally.of(part), tally.of(whole));
  }

  /**
   * The same, hidden when it would tell one of these.
   *
   * @param untold counts that may not be said
   */
  public Share of(Tally tally, Set<Count> untold) {
    boolean telling =
        untold.contains(part)
            || untold.contains(whole)
            || (whole == Count.ANSWER_DUE && untold.contains(Count.UNANSWERED));
    return telling ? new Share.Hidden() : of(tally);
  }
}
