package nl.schakel.advice;

import java.util.Optional;
import nl.schakel.people.PersonId;

/** What was written, for a feature on whose pages somebody reads their own question. */
public interface QuestionWords {

  /** Empty for everybody but who asked, and once it is forgotten. */
  Optional<Words> of(QuestionId question, PersonId asker);

  /** A question, with its answer when there is one. */
  record Words(String question, Optional<String> answer) {

    @Override
    public String toString() {
      return "Words";
    }
  }
}
