package nl.schakel.advice.web;

import java.util.List;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Fact;

/**
 * One question with its answer, for everybody.
 *
 * @param mayRemove whether the reader looks after what is shown here
 */
record QuestionAnsweredPage(
    String address,
    String question,
    String answer,
    List<Fact> facts,
    FormView form,
    boolean mayRemove) {

  static final String TEXTS = "advice.removal";
}
