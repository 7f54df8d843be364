package nl.schakel.evaluation.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.schakel.evaluation.model.Distribution;
import nl.schakel.evaluation.model.Distribution.Shown;
import nl.schakel.evaluation.usecase.ReadEvaluations.Figures;
import nl.schakel.evaluation.usecase.ReadEvaluations.Scored;
import nl.schakel.shared.web.Frame;

/**
 * A question with its scores.
 *
 * @param scores empty when there are too few to show
 */
record ScoredLine(String question, Optional<Distribution> scores) {

  /** How many gave this score, of how many. */
  record Bar(int score, int answers, int all) {}

  static List<ScoredLine> all(Figures figures, Frame frame) {
    return figures.scored().stream().map(each -> of(each, frame)).toList();
  }

  private static ScoredLine of(Scored scored, Frame frame) {
    return new ScoredLine(
        scored.question().label().in(frame.language()),
        switch (scored.scores()) {
          case Shown.Enough(Distribution scores) -> Optional.of(scores);
          case Shown.TooFew _ -> Optional.empty();
        });
  }

  Optional<BigDecimal> mean() {
    return scores.map(Distribution::mean);
  }

  /** The best score first. */
  List<Bar> bars() {
    return scores.stream()
        .flatMap(
            given ->
                IntStream.iterate(Distribution.HIGHEST, score -> score > 0, score -> score - 1)
                    .mapToObj(
                        score -> new Bar(score, given.counts().get(score - 1), given.answers())))
        .toList();
  }
}
