package nl.schakel.evaluation.web;

import java.util.List;
import nl.schakel.shared.web.FormView;

/** The questions, each with its field. */
record AnswerPage(
    FormView form,
    String address,
    String title,
    List<AskedQuestion> questions,
    List<String> scores) {

  static final String TEXTS = "evaluation.answer";
}
