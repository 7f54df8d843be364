package nl.schakel.consultations.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.advice.QuestionId;
import nl.schakel.consultations.query.ConsultationBook;
import nl.schakel.consultations.usecase.ConcludeConsultation;
import nl.schakel.consultations.usecase.ConcludeConsultation.Command;
import nl.schakel.consultations.usecase.ConcludeConsultation.Outcome;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What one asked experts from chains, and what came of it. */
@Controller
@Requires(Permission.ASK_EXPERTS)
class ConsultationsController {

  static final String PATH = "/my/consultations";

  private final ConsultationBook book;
  private final ConsultationShowing showing;
  private final ConcludeConsultation concluding;
  private final ConclusionReader reader;

  ConsultationsController(
      ConsultationBook book,
      ConsultationShowing showing,
      ConcludeConsultation concluding,
      ConclusionReader reader) {
    this.book = book;
    this.showing = showing;
    this.concluding = concluding;
    this.reader = reader;
  }

  @GetMapping(PATH)
  View list(Input input, Actor actor, Frame frame) {
    var asked = input.page();
    var page = book.of(actor.person(), input.orReject(asked));
    return frame.show(
        new ConsultationsPage(
            showing.lines(page.items(), frame),
            Pages.numbered(
                page.number(), page.totalPages(), number -> PATH + "?pageNumber=" + number)));
  }

  @GetMapping(PATH + "/{id}")
  View one(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(
        showing.page(new QuestionId(id), actor, FormView.empty(ConsultationPage.TEXTS), frame));
  }

  @PostMapping(PATH + "/{id}/conclusion")
  View conclude(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    var command = reader.read(input, actor, new QuestionId(id));
    return switch (input.outcome(command)) {
      case Rejected<Command>(var errors) ->
          frame.refuse(
              showing.page(
                  new QuestionId(id),
                  actor,
                  new FormView(ConsultationPage.TEXTS, input.typed(), errors),
                  frame));
      case Accepted<Command>(var accepted) ->
          frame.seeOther(PATH + "/" + id, notice(concluding.conclude(accepted)));
    };
  }

  private static String notice(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Concluded _ -> "consultations.notice.concluded";
      case Outcome.SaidBefore _ -> "consultations.notice.saidBefore";
      case Outcome.StillWaiting _ -> "consultations.notice.stillWaiting";
    };
  }
}
