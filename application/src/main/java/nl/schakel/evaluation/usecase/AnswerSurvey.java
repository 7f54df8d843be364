package nl.schakel.evaluation.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.evaluation.model.Answers;
import nl.schakel.evaluation.model.Question;
import nl.schakel.shared.LocalizedText;

/** Somebody who attended says what they thought, by the link in the mail. */
public interface AnswerSurvey {

  /** What is asked; empty when the link was used, expired, or never was one. Uses nothing up. */
  Optional<Asked> read(String link);

  /** Keeps it once; the same link has no effect any more. */
  Outcome answer(String link, Answers answers);

  /** What is asked, and about what. */
  record Asked(LocalizedText title, List<Question> questions) {

    public Asked {
      questions = List.copyOf(questions);
    }
  }

  /** How it went. */
  sealed interface Outcome {

    record Kept() implements Outcome {}

    /** The link was used before, or is too old. */
    record Over() implements Outcome {}
  }
}
