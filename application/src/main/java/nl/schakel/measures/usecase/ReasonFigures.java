package nl.schakel.measures.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.measures.model.Figure;
import nl.schakel.measures.model.Suppression;
import nl.schakel.measures.usecase.ReadMeasures.Why;
import nl.schakel.referrals.Reason;

/** Why it could not be: every reason, for what is left out would be none. */
final class ReasonFigures {

  /** In the order of the list; the one that is never told apart is told as another. */
  private static final List<Reason> ALL =
      Stream.of(Reason.values())
          .filter(reason -> reason != Reason.TRUST_OR_COMMUNITY_SAFETY)
          .toList();

  private ReasonFigures() {}

  /** The most frequent first, as far as that is told. */
  static List<Why> of(Map<Reason, Long> counted) {
    List<Figure> figures =
        Suppression.parts(ALL.stream().map(reason -> number(reason, counted)).toList());
    return IntStream.range(0, ALL.size())
        .mapToObj(i -> new Why(ALL.get(i), figures.get(i)))
        .sorted(Comparator.comparingLong(why -> -why.number().least()))
        .toList();
  }

  private static long number(Reason reason, Map<Reason, Long> counted) {
    long hidden =
        reason == Reason.OTHER ? counted.getOrDefault(Reason.TRUST_OR_COMMUNITY_SAFETY, 0L) : 0L;
    return counted.getOrDefault(reason, 0L) + hidden;
  }
}
