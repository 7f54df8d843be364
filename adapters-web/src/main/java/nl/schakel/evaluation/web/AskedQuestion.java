package nl.schakel.evaluation.web;

import java.util.List;
import java.util.stream.IntStream;
import nl.schakel.evaluation.model.Question;
import nl.schakel.evaluation.model.Question.Kind;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.FormView;

/**
 * A question as its reader sees it.
 *
 * @param field what its answer is called in the form
 * @param language in which it stands, which need not be the reader's
 */
record AskedQuestion(String field, boolean scale, String label, Language language) {

  static List<AskedQuestion> all(List<Question> questions, Language reader) {
    return IntStream.range(0, questions.size())
        .mapToObj(number -> of(number, questions.get(number), reader))
        .toList();
  }

  private static AskedQuestion of(int number, Question question, Language reader) {
    return new AskedQuestion(
        AnswerInput.field(number),
        question.kind() == Kind.SCALE,
        question.label().in(reader),
        question.label().languageFor(reader));
  }

  String id() {
    return FormView.idOf(field);
  }
}
