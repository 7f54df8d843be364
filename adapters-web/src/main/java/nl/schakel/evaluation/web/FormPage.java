package nl.schakel.evaluation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.schakel.evaluation.model.Form;
import nl.schakel.evaluation.model.Question.Kind;
import nl.schakel.shared.Language;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/**
 * The questions of a form to write.
 *
 * @param results where what was answered is read
 * @param preview as participants will see it; empty while it is written
 */
record FormPage(FormView form, String results, List<AskedQuestion> preview) {

  static final String TEXTS = "evaluation.form";

  private static final int SPARE = 2;

  String address() {
    return results + "/form";
  }

  /** As many rows as are filled, and some to spare. */
  int rows() {
    int last =
        IntStream.range(0, Form.MOST_QUESTIONS)
            .filter(row -> !form.value(field(row, "label.nl")).isBlank())
            .max()
            .orElse(-1);
    return Math.min(Form.MOST_QUESTIONS, last + 1 + SPARE);
  }

  static String field(int row, String name) {
    return "questions." + row + "." + name;
  }

  List<Option> kinds(Frame frame) {
    return Arrays.stream(Kind.values())
        .map(kind -> Option.of(kind.name(), frame.text("evaluation.kind." + kind)))
        .toList();
  }

  List<Language> otherLanguages() {
    return Texts.LANGUAGES.stream().filter(each -> !each.equals(Language.DUTCH)).toList();
  }

  /** Everything that was typed, to be sent again. */
  Map<String, List<String>> typed() {
    return form.values();
  }
}
