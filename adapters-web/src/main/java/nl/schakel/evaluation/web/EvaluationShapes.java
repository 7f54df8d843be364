package nl.schakel.evaluation.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.evaluation.model.Distribution;
import nl.schakel.evaluation.model.Distribution.Shown;
import nl.schakel.evaluation.model.Remark;
import nl.schakel.evaluation.usecase.ReadEvaluations.Figures;
import nl.schakel.evaluation.usecase.ReadEvaluations.Results;
import nl.schakel.evaluation.usecase.ReadEvaluations.Scored;
import nl.schakel.shared.LocalizedText;

/** What the API says of evaluations; the names are a contract. */
interface EvaluationShapes {

  /** An edition; of what people wrote only what a coordinator released. */
  record EvaluationShape(
      UUID editionId, int asked, int answered, List<ScoreShape> scores, List<RemarkShape> remarks) {

    static EvaluationShape of(Results results, Figures figures) {
      return new EvaluationShape(
          results.run().edition().id().value(),
          figures.asked(),
          figures.answered(),
          figures.scored().stream().map(ScoreShape::of).toList(),
          results.remarks().stream().filter(Remark::isReleased).map(RemarkShape::of).toList());
    }
  }

  /**
   * A question with its scores.
   *
   * @param mean absent, as the counts are, when there are too few answers to show
   * @param counts how often 1 to 5 was given
   */
  record ScoreShape(
      UUID questionId,
      Map<String, String> label,
      Optional<BigDecimal> mean,
      Optional<List<Integer>> counts) {

    static ScoreShape of(Scored scored) {
      Optional<Distribution> shown =
          switch (scored.scores()) {
            case Shown.Enough(Distribution scores) -> Optional.of(scores);
            case Shown.TooFew _ -> Optional.empty();
          };
      return new ScoreShape(
          scored.question().id(),
          byTag(scored.question().label()),
          shown.map(Distribution::mean),
          shown.map(Distribution::counts));
    }

    private static Map<String, String> byTag(LocalizedText text) {
      return text.texts().entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(e -> e.getKey().tag(), Map.Entry::getValue));
    }
  }

  /** What somebody wrote. */
  record RemarkShape(UUID questionId, String text) {

    static RemarkShape of(Remark remark) {
      return new RemarkShape(remark.question(), remark.text());
    }
  }
}
