package nl.schakel.evaluation.usecase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.evaluation.model.Distribution;
import nl.schakel.evaluation.model.Question;
import nl.schakel.evaluation.model.Question.Kind;
import nl.schakel.evaluation.query.SurveyBook.Sheet;
import nl.schakel.evaluation.usecase.ReadEvaluations.Figures;
import nl.schakel.evaluation.usecase.ReadEvaluations.Scored;

/** Adds up what was said after several editions. */
final class Together {

  private Together() {}

  /** Each question in its newest words, those that are asked no more at the end. */
  static Figures figures(List<Sheet> newestFirst) {
    Map<UUID, Question> questions = new LinkedHashMap<>();
    newestFirst.stream()
        .flatMap(sheet -> sheet.survey().questions().stream())
        .forEach(question -> questions.putIfAbsent(question.id(), question));
    List<Question> all = List.copyOf(questions.values());
    return new Figures(
        newestFirst.stream().mapToInt(sheet -> sheet.survey().asked()).sum(),
        newestFirst.stream().mapToInt(sheet -> sheet.survey().answered()).sum(),
        all,
        all.stream()
            .filter(question -> question.kind() == Kind.SCALE)
            .map(question -> scored(question, newestFirst))
            .toList());
  }

  private static Scored scored(Question question, List<Sheet> sheets) {
    List<Distribution> each =
        sheets.stream()
            .flatMap(sheet -> Stream.ofNullable(sheet.scores().get(question.id())))
            .toList();
    return new Scored(question, Distribution.together(each).shown());
  }
}
