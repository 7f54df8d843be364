package nl.schakel.advice.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.model.Publication.Side;
import nl.schakel.advice.query.QuestionBook;
import nl.schakel.advice.query.QuestionBook.Asking;
import nl.schakel.advice.usecase.AnswerQuestion;
import nl.schakel.advice.usecase.AnswerQuestion.Outcome;
import nl.schakel.advice.usecase.PublishQuestion;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.shared.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where experts answer what their organisation was asked. */
@Controller
@Requires(Permission.ANSWER_QUESTIONS)
class InboxController {

  static final String PATH = "/advice/inbox";

  private final QuestionBook book;
  private final TheirQuestions theirs;
  private final AnswerQuestion answering;
  private final PublishQuestion publishing;

  InboxController(
      QuestionBook book,
      TheirQuestions theirs,
      AnswerQuestion answering,
      PublishQuestion publishing) {
    this.book = book;
    this.theirs = theirs;
    this.answering = answering;
    this.publishing = publishing;
  }

  @GetMapping(PATH)
  View list(Input input, Actor actor, Frame frame) {
    var asked = input.page();
    Page<Asking> page =
        book.of(actor.organisationsFor(Permission.ANSWER_QUESTIONS), input.orReject(asked));
    return frame.show(
        InboxPage.of(
            page.map(question -> theirs.view(question, frame)).items(),
            Pages.numbered(
                page.number(), page.totalPages(), number -> PATH + "?pageNumber=" + number)));
  }

  @GetMapping(PATH + "/{id}")
  View one(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(theirs.page(actor, new QuestionId(id), frame));
  }

  @PostMapping(PATH + "/{id}/answer")
  View answer(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    AnswerPage page = theirs.page(actor, new QuestionId(id), frame);
    var text = input.required("text", AskController::text);
    return switch (input.outcome(text)) {
      case Rejected<String>(var errors) -> frame.refuse(answered(page, input, errors, null));
      case Accepted<String>(var answer) ->
          switch (answering.answer(actor, new QuestionId(id), answer)) {
            case Outcome.TellsOfSomebody(var found) ->
                frame.refuse(
                    answered(
                        page, input, AskController.errors(found), MarkedText.of(answer, found)));
            case Outcome outcome -> frame.seeOther(page.address(), notice(outcome));
          };
    };
  }

  private static AnswerPage answered(
      AnswerPage page, Input input, List<FieldError> errors, @Nullable MarkedText marked) {
    return new AnswerPage(
        page.question(),
        new FormView(AnswerPage.TEXTS, input.typed(), errors),
        page.passing(),
        page.others(),
        Optional.ofNullable(marked));
  }

  @PostMapping(PATH + "/{id}/handover")
  View passOn(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    AnswerPage page = theirs.page(actor, new QuestionId(id), frame);
    var to = input.id("partner", OrganisationId::new);
    return switch (input.outcome(to)) {
      case Rejected<OrganisationId>(var errors) ->
          frame.refuse(
              new AnswerPage(
                  page.question(),
                  page.form(),
                  new FormView(AnswerPage.TEXTS, input.typed(), errors),
                  page.others(),
                  Optional.empty()));
      case Accepted<OrganisationId>(var partner) -> {
        Outcome outcome = answering.passOn(actor, new QuestionId(id), partner);
        yield frame.seeOther(
            outcome instanceof Outcome.PassedOn ? PATH : page.address(), notice(outcome));
      }
    };
  }

  @PostMapping(PATH + "/{id}/publication")
  View agree(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.seeOther(
        PATH + "/" + id,
        MyQuestionsController.notice(publishing.agree(actor, new QuestionId(id), Side.EXPERT)));
  }

  @PostMapping(PATH + "/{id}/publication-withdrawal")
  View takeBack(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.seeOther(
        PATH + "/" + id,
        MyQuestionsController.notice(publishing.takeBack(actor, new QuestionId(id), Side.EXPERT)));
  }

  private static String notice(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Answered _ -> "advice.notice.answered";
      case Outcome.PassedOn _ -> "advice.notice.passedOn";
      case Outcome.NoLongerWaiting _ -> "advice.notice.noLongerWaiting";
      case Outcome.NotForThem _ -> "advice.notice.notForThem";
      case Outcome.Full _ -> "advice.notice.full";
      case Outcome.TellsOfSomebody _ -> "advice.notice.noLongerWaiting";
    };
  }
}
