package nl.schakel.evaluation.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schakel.evaluation.model.Form;
import nl.schakel.evaluation.model.Question;
import nl.schakel.evaluation.model.Question.Kind;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Parsed;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Value;

/** Reads the questions of a form; an empty row is none. */
record QuestionInput(Input input) {

  Input.Outcome<List<Question>> read() {
    List<Supplier<Question>> rows =
        input.objects("questions", 0, Form.MOST_QUESTIONS).stream()
            .map(QuestionInput::question)
            .toList();
    if (rows.isEmpty()) {
      input.refuse("questions", "REQUIRED");
    }
    return input.outcome(() -> rows.stream().map(Supplier::get).toList());
  }

  private static Supplier<Question> question(Input row) {
    var kind = row.required("kind", As.oneOf(Kind.class));
    Input label = row.object("label");
    var dutch = label.required("nl", QuestionInput::line);
    Map<Language, Value<Optional<String>>> others = new HashMap<>();
    Texts.LANGUAGES.stream()
        .filter(language -> !language.equals(Language.DUTCH))
        .forEach(
            language -> others.put(language, label.optional(language.tag(), QuestionInput::line)));
    return () -> Question.ask(kind.get(), text(dutch.get(), others));
  }

  private static Parsed<String> line(String typed) {
    return PlainText.line(typed, Question.LONGEST_LABEL);
  }

  private static LocalizedText text(String dutch, Map<Language, Value<Optional<String>>> others) {
    Map<Language, String> texts = new HashMap<>(Map.of(Language.DUTCH, dutch));
    others.forEach((language, words) -> words.get().ifPresent(own -> texts.put(language, own)));
    return new LocalizedText(texts);
  }

  /** What was typed, upon the version that there is now. */
  static FormView again(FormView typed, long version) {
    Map<String, List<String>> values = new HashMap<>(typed.values());
    values.put("version", List.of(String.valueOf(version)));
    return new FormView(typed.texts(), values, List.of());
  }

  /** The form as it stands, by name of the field. */
  static Map<String, List<String>> typed(Form form) {
    Map<String, List<String>> values = new HashMap<>();
    values.put("version", List.of(String.valueOf(form.version())));
    for (int row = 0; row < form.questions().size(); row++) {
      Question question = form.questions().get(row);
      int number = row;
      values.put(FormPage.field(row, "kind"), List.of(question.kind().name()));
      question
          .label()
          .texts()
          .forEach(
              (language, words) ->
                  values.put(FormPage.field(number, "label." + language.tag()), List.of(words)));
    }
    return values;
  }
}
