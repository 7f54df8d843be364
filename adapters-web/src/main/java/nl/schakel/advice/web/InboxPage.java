package nl.schakel.advice.web;

import java.util.List;
import nl.schakel.shared.web.Pages;

/** What experts have to answer, and what they did. */
record InboxPage(List<QuestionView> waiting, List<QuestionView> over, Pages pages) {

  static InboxPage of(List<QuestionView> all, Pages pages) {
    return new InboxPage(
        all.stream().filter(QuestionView::isWaiting).toList(),
        all.stream().filter(question -> !question.isWaiting()).toList(),
        pages);
  }
}
