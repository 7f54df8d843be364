package nl.schakel.advice.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.shared.web.Parts.Option;

/**
 * A question as its expert sees it, with the form for the answer.
 *
 * @param others to whom it can be passed on
 */
record AnswerPage(
    QuestionView question,
    FormView form,
    FormView passing,
    List<Option> others,
    Optional<MarkedText> marked) {

  static final String TEXTS = "advice.answer";

  String address() {
    return InboxController.PATH + "/" + question.id();
  }
}
