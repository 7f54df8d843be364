package nl.schakel.consultations.web;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.usecase.AskExpert;
import nl.schakel.advice.usecase.AskExpert.Outcome;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.consultations.usecase.ConsultExpert;
import nl.schakel.consultations.usecase.ConsultExpert.Command;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.MarkedText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Asking the expert at a link of a chain. */
@Controller
@Requires(Permission.ASK_EXPERTS)
class ConsultController {

  private final ConsultExpert consulting;
  private final ConsultationWords words;

  ConsultController(ConsultExpert consulting, ConsultationWords words) {
    this.consulting = consulting;
    this.words = words;
  }

  @GetMapping(ConsultPage.PATH)
  View form(Input input, Frame frame) {
    return frame.show(page(input, frame));
  }

  @PostMapping(ConsultPage.PATH)
  View ask(Input input, Actor actor, Frame frame) {
    ConsultPage page = page(input, frame);
    var chain = input.id("chain", ChainId::new);
    var link = input.id("link", LinkId::new);
    var text = input.required("text", typed -> PlainText.lines(typed, AskExpert.LONGEST));
    return switch (input.outcome(() -> new Command(actor, chain.get(), link.get(), text.get()))) {
      case Rejected<Command>(var errors) -> frame.refuse(page.with(typed(input, errors)));
      case Accepted<Command>(var command) -> answer(page, command, input, frame);
    };
  }

  private View answer(ConsultPage page, Command command, Input input, Frame frame) {
    return switch (consulting.consult(command)) {
      case Outcome.Asked(QuestionId id, var _) ->
          frame.seeOther(
              ConsultationsController.PATH + "/" + id.value(), "consultations.notice.asked");
      case Outcome.TellsOfSomebody(List<Finding> findings) ->
          frame.refuse(
              page.with(typed(input, errors(findings)), MarkedText.of(command.text(), findings)));
      case Outcome.Full(LocalDate until, List<OrganisationId> others) ->
          refuse(page, input, full(until, frame), others, frame);
      case Outcome.NotAdvising(List<OrganisationId> others) ->
          refuse(page, input, frame.text("advice.ask.notAdvising"), others, frame);
    };
  }

  private static String full(LocalDate until, Frame frame) {
    return frame.text("advice.ask.full", "day", frame.dates().day(until));
  }

  private View refuse(
      ConsultPage page, Input input, String because, List<OrganisationId> others, Frame frame) {
    return frame.refuse(
        page.refusing(typed(input, List.of()), because, words.experts(others, frame)));
  }

  private ConsultPage page(Input input, Frame frame) {
    var chain = input.id("chain", ChainId::new);
    var link = input.id("link", LinkId::new);
    return words.ask(input.orReject(chain), input.orReject(link), typed(input, List.of()), frame);
  }

  private static FormView typed(Input input, List<FieldError> errors) {
    return new FormView(ConsultPage.TEXTS, input.typed(), errors);
  }

  private static List<FieldError> errors(List<Finding> findings) {
    return findings.stream()
        .map(finding -> FieldError.of("/text", MarkedText.code(finding.kind())))
        .distinct()
        .toList();
  }
}
