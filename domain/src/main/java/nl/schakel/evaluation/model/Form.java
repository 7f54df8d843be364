package nl.schakel.evaluation.model;

import java.util.List;
import nl.schakel.learning.ProgrammeId;

/**
 * What is asked after every edition of a programme. Whoever was asked keeps the questions of that
 * moment, see {@link Survey}; a change is for who is asked later.
 *
 * @param version 0 while nobody changed what is asked by default
 */
public record Form(ProgrammeId programme, List<Question> questions, long version) {

  public static final int MOST_QUESTIONS = 12;

  public Form {
    questions = List.copyOf(questions);
    if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) {
      throw new IllegalArgumentException("a form has 1 to " + MOST_QUESTIONS + " questions");
    }
  }

  public Form revise(List<Question> asked) {
    return new Form(
        programme, asked.stream().map(each -> each.knownFrom(questions)).toList(), version);
  }
}
