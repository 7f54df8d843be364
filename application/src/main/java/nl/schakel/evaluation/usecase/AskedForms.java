package nl.schakel.evaluation.usecase;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.evaluation.model.Form;
import nl.schakel.evaluation.model.Question;
import nl.schakel.evaluation.model.Question.Kind;
import nl.schakel.evaluation.port.Forms;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.text.Texts;
import nl.schakel.shared.usecase.UseCasePart;

/** What is asked after editions of a programme: what its coordinators chose, else the usual. */
@UseCasePart
class AskedForms {

  private static final String TEXTS = "evaluation.usual.";
  private static final List<String> SCALES =
      List.of("useful", "level", "trainer", "organised", "recommended");
  private static final List<String> WORDS = List.of("taken", "better");

  private final Forms forms;
  private final Texts texts;

  AskedForms(Forms forms, Texts texts) {
    this.forms = forms;
    this.texts = texts;
  }

  Form of(ProgrammeId programme) {
    return forms.find(programme).orElseGet(() -> new Form(programme, usual(), 0));
  }

  private List<Question> usual() {
    return Stream.concat(
            SCALES.stream().map(name -> usual(name, Kind.SCALE)),
            WORDS.stream().map(name -> usual(name, Kind.TEXT)))
        .toList();
  }

  /** The same identity in every install and for every programme: it follows from the name. */
  private Question usual(String name, Kind kind) {
    UUID id = UUID.nameUUIDFromBytes((TEXTS + name).getBytes(StandardCharsets.UTF_8));
    LocalizedText label = LocalizedText.dutch(texts.in(Language.DUTCH).text(TEXTS + name));
    for (Language language : Texts.LANGUAGES) {
      label = label.with(language, texts.in(language).text(TEXTS + name));
    }
    return new Question(id, kind, label);
  }
}
