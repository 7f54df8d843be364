package nl.schakel.evaluation.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.evaluation.model.Answers;
import nl.schakel.evaluation.model.Distribution;
import nl.schakel.evaluation.model.Question;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;

/** Reads what somebody answered; every question may be left open, but not all of them. */
record AnswerInput(Input input, List<Question> questions) {

  /** The field of the question at this place; the questions of a survey never change. */
  static String field(int number) {
    return "answer" + number;
  }

  Input.Outcome<Answers> read() {
    Map<UUID, Value<Optional<Integer>>> scores = new HashMap<>();
    Map<UUID, Value<Optional<String>>> words = new HashMap<>();
    for (int number = 0; number < questions.size(); number++) {
      Question question = questions.get(number);
      switch (question.kind()) {
        case SCALE -> scores.put(question.id(), score(number));
        case TEXT -> words.put(question.id(), words(number));
      }
    }
    if (isEmpty(scores.values()) && isEmpty(words.values())) {
      input.refuse(field(0), "NOTHING_ANSWERED");
    }
    return input.outcome(() -> new Answers(given(scores), given(words)));
  }

  private Value<Optional<Integer>> score(int number) {
    return input.optional(field(number), As.integer(1, Distribution.HIGHEST));
  }

  private Value<Optional<String>> words(int number) {
    return input.optional(field(number), typed -> PlainText.lines(typed, Answers.LONGEST));
  }

  /** Something wrong is something, too. */
  private static boolean isEmpty(Iterable<? extends Value<? extends Optional<?>>> values) {
    for (Value<? extends Optional<?>> value : values) {
      if (value.ifRight().filter(Optional::isEmpty).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static <T> Map<UUID, T> given(Map<UUID, Value<Optional<T>>> values) {
    Map<UUID, T> given = new HashMap<>();
    values.forEach((id, value) -> value.get().ifPresent(answer -> given.put(id, answer)));
    return given;
  }
}
