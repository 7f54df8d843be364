package nl.schakel.advice.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.model.Publication.Side;
import nl.schakel.advice.query.QuestionBook;
import nl.schakel.advice.query.QuestionBook.Asking;
import nl.schakel.partners.PartnerCards;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** Questions of an expert's own organisation; of others it is not told that they are there. */
@Component
class TheirQuestions {

  private final QuestionBook book;
  private final QuestionShowing showing;
  private final PartnerCards partners;
  private final AdviceWords words;

  TheirQuestions(
      QuestionBook book, QuestionShowing showing, PartnerCards partners, AdviceWords words) {
    this.book = book;
    this.showing = showing;
    this.partners = partners;
    this.words = words;
  }

  QuestionView view(Asking question, Frame frame) {
    return showing.view(question, Side.EXPERT, frame);
  }

  AnswerPage page(Actor actor, QuestionId id, Frame frame) {
    Asking question = find(actor, id);
    FormView empty = FormView.empty(AnswerPage.TEXTS);
    return new AnswerPage(
        view(question, frame), empty, empty, others(question, frame), Optional.empty());
  }

  private Asking find(Actor actor, QuestionId id) {
    return book.find(id)
        .filter(found -> actor.mayFor(Permission.ANSWER_QUESTIONS, found.details().partner()))
        .orElseThrow(() -> new NotFoundException("question"));
  }

  private List<Option> others(Asking question, Frame frame) {
    return partners.advisingOn(question.details().topic()).stream()
        .map(PartnerCards.Card::id)
        .filter(other -> !question.details().wasWith(other))
        .map(other -> Option.of(other.value().toString(), words.partner(other, frame.language())))
        .sorted(Comparator.comparing(Option::text))
        .toList();
  }
}
