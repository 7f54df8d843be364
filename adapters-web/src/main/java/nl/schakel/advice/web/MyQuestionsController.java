package nl.schakel.advice.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.model.Publication.Side;
import nl.schakel.advice.query.QuestionBook;
import nl.schakel.advice.query.QuestionBook.Asking;
import nl.schakel.advice.usecase.PublishQuestion;
import nl.schakel.advice.usecase.WithdrawQuestion;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What one asked. */
@Controller
@Requires(Permission.SIGNED_IN)
class MyQuestionsController {

  static final String PATH = "/my/questions";

  private final QuestionBook book;
  private final QuestionShowing showing;
  private final WithdrawQuestion withdrawing;
  private final PublishQuestion publishing;

  MyQuestionsController(
      QuestionBook book,
      QuestionShowing showing,
      WithdrawQuestion withdrawing,
      PublishQuestion publishing) {
    this.book = book;
    this.showing = showing;
    this.withdrawing = withdrawing;
    this.publishing = publishing;
  }

  @GetMapping(PATH)
  View list(Input input, Actor actor, Frame frame) {
    var asked = input.page();
    Page<Asking> page = book.askedBy(actor.person(), input.orReject(asked));
    return frame.show(
        new MyQuestionsPage(
            page.map(question -> showing.view(question, Side.ASKER, frame)).items(),
            Pages.numbered(
                page.number(), page.totalPages(), number -> PATH + "?pageNumber=" + number)));
  }

  @GetMapping(PATH + "/{id}")
  View one(@PathVariable UUID id, Actor actor, Frame frame) {
    Asking question =
        book.find(new QuestionId(id))
            .filter(found -> found.details().asker().equals(actor.person()))
            .orElseThrow(() -> new NotFoundException("question"));
    return frame.show(new MyQuestionPage(showing.view(question, Side.ASKER, frame)));
  }

  @PostMapping(PATH + "/{id}/withdrawal")
  View withdraw(@PathVariable UUID id, Actor actor, Frame frame) {
    String notice =
        switch (withdrawing.withdraw(actor, new QuestionId(id))) {
          case WithdrawQuestion.Outcome.Withdrawn _ -> "advice.notice.withdrawn";
          case WithdrawQuestion.Outcome.NoLongerWaiting _ -> "advice.notice.noLongerWaiting";
        };
    return frame.seeOther(PATH + "/" + id, notice);
  }

  @PostMapping(PATH + "/{id}/publication")
  View agree(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.seeOther(
        PATH + "/" + id, notice(publishing.agree(actor, new QuestionId(id), Side.ASKER)));
  }

  @PostMapping(PATH + "/{id}/publication-withdrawal")
  View takeBack(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.seeOther(
        PATH + "/" + id, notice(publishing.takeBack(actor, new QuestionId(id), Side.ASKER)));
  }

  static String notice(PublishQuestion.Outcome outcome) {
    return switch (outcome) {
      case PublishQuestion.Outcome.Published _ -> "advice.notice.published";
      case PublishQuestion.Outcome.AgreedButNotShown _ -> "advice.notice.agreed";
      case PublishQuestion.Outcome.NotShown _ -> "advice.notice.notShown";
      case PublishQuestion.Outcome.NotAnswered _ -> "advice.notice.noLongerWaiting";
    };
  }
}
