package nl.schakel.evaluation.web;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.evaluation.model.Question;
import nl.schakel.evaluation.usecase.ReadEvaluations.Figures;
import nl.schakel.evaluation.usecase.ReadEvaluations.Results;
import nl.schakel.shared.web.Frame;

/**
 * What those who attended an edition thought.
 *
 * @param answered in words, how many of how many; empty while nobody was asked
 * @param remarks what is unread first
 * @param programme where the editions of it are together, for who looks after them
 */
record EvaluationPage(
    String address,
    String title,
    String when,
    Optional<String> answered,
    List<ScoredLine> scores,
    List<RemarkLine> remarks,
    Optional<String> programme) {

  static EvaluationPage of(Results results, Frame frame) {
    Map<UUID, String> questions =
        results.figures().stream()
            .flatMap(figures -> figures.questions().stream())
            .collect(toMap(Question::id, question -> question.label().in(frame.language())));
    return new EvaluationPage(
        EvaluationsController.PATH + "/" + results.run().edition().id().value(),
        results.run().edition().title().in(frame.language()),
        EditionLine.when(results.run(), frame),
        results.figures().map(figures -> answered(figures, frame)),
        results.figures().map(figures -> ScoredLine.all(figures, frame)).orElseGet(List::of),
        results.remarks().stream()
            .map(remark -> RemarkLine.of(remark, questions, frame))
            .sorted(Comparator.comparing(line -> !line.isUnread()))
            .toList(),
        Optional.of(ProgrammeEvaluationController.address(results.run().programme()))
            .filter(_ -> results.screens()));
  }

  static String answered(Figures figures, Frame frame) {
    return frame.text(
        "evaluation.answeredOf", "answered", figures.answered(), "asked", figures.asked());
  }

  boolean screens() {
    return programme.isPresent();
  }
}
