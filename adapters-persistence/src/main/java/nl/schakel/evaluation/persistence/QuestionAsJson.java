package nl.schakel.evaluation.persistence;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.evaluation.model.Question;
import nl.schakel.evaluation.model.Question.Kind;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;

/** One element of the columns {@code questions}. */
record QuestionAsJson(UUID id, Kind kind, Map<String, String> label) {

  static QuestionAsJson of(Question question) {
    return new QuestionAsJson(
        question.id(),
        question.kind(),
        question.label().texts().entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(e -> e.getKey().tag(), Map.Entry::getValue)));
  }

  Question toQuestion() {
    return new Question(
        id,
        kind,
        new LocalizedText(
            label.entrySet().stream()
                .collect(
                    Collectors.toUnmodifiableMap(
                        e -> new Language(e.getKey()), Map.Entry::getValue))));
  }
}
