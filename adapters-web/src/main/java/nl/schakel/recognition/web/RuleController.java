package nl.schakel.recognition.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.ProgrammeCards.ProgrammeCard;
import nl.schakel.recognition.usecase.SetCompletionRule;
import nl.schakel.recognition.usecase.SetCompletionRule.Command;
import nl.schakel.recognition.usecase.SetCompletionRule.Outcome;
import nl.schakel.recognition.usecase.SetCompletionRule.Proposal;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Changes what completing a programme takes; nothing is set before it was shown what it does. */
@Controller
@Requires(Permission.PLAN_PROGRAMMES)
@RequestMapping("/recognition/programmes/{programme}/rule")
class RuleController {

  private final RuleShowing showing;
  private final RuleChangeShowing changes;
  private final SetCompletionRule rules;

  RuleController(RuleShowing showing, RuleChangeShowing changes, SetCompletionRule rules) {
    this.showing = showing;
    this.changes = changes;
    this.rules = rules;
  }

  static String address(ProgrammeCard programme) {
    return "/recognition/programmes/" + programme.id().value() + "/rule";
  }

  @GetMapping
  View show(@PathVariable UUID programme, Actor actor, Frame frame) {
    return frame.show(showing.page(showing.open(programme, actor), frame));
  }

  @PostMapping("/preview")
  View preview(@PathVariable UUID programme, Input input, Actor actor, Frame frame) {
    ProgrammeCard card = showing.open(programme, actor);
    RuleInput typed = RuleInput.ofPage(input);
    return switch (input.outcome(() -> typed.of(card))) {
      case Rejected<Proposal>(var errors) -> frame.refuse(page(card, input, errors, frame));
      case Accepted<Proposal>(var proposal) when !rules.isPossible(proposal) ->
          noCourse(card, input, frame);
      case Accepted<Proposal>(var proposal) ->
          frame.show(
              changes.of(
                  page(card, input, List.of(), frame),
                  rules.look(actor, proposal),
                  proposal,
                  showing.latest(card),
                  List.of(),
                  frame));
    };
  }

  @PostMapping
  View set(@PathVariable UUID programme, Input input, Actor actor, Frame frame) {
    ProgrammeCard card = showing.open(programme, actor);
    RuleInput typed = RuleInput.ofPage(input);
    return switch (input.outcome(() -> typed.of(card))) {
      case Rejected<Proposal>(var errors) -> frame.refuse(page(card, input, errors, frame));
      case Accepted<Proposal>(var proposal) when !rules.isPossible(proposal) ->
          noCourse(card, input, frame);
      case Accepted<Proposal>(var proposal) -> confirm(card, proposal, input, actor, frame);
    };
  }

  private View confirm(
      ProgrammeCard card, Proposal proposal, Input input, Actor actor, Frame frame) {
    return switch (input.outcome(RuleInput.command(input, proposal, actor))) {
      case Rejected<Command>(var errors) ->
          frame.refuse(
              changes.of(
                  page(card, input, List.of(), frame),
                  rules.look(actor, proposal),
                  proposal,
                  showing.latest(card),
                  new ArrayList<>(errors),
                  frame));
      case Accepted<Command>(var command) -> answer(rules.set(command), card, input, frame);
    };
  }

  private View answer(Outcome outcome, ProgrammeCard card, Input input, Frame frame) {
    return switch (outcome) {
      case Outcome.Set(int editions) when editions > 0 ->
          frame.seeOther(address(card), "recognition.notice.ruleSetAndRecounted");
      case Outcome.Set _ -> frame.seeOther(address(card), "recognition.notice.ruleSet");
      case Outcome.NothingChanged _ -> frame.seeOther(address(card), "recognition.notice.ruleHeld");
      case Outcome.NoCourse _ -> noCourse(card, input, frame);
    };
  }

  private View noCourse(ProgrammeCard card, Input input, Frame frame) {
    return frame.refuse(page(card, input, List.of(FieldError.of("/kind", "NO_COURSE")), frame));
  }

  private RulePage page(ProgrammeCard card, Input input, List<FieldError> errors, Frame frame) {
    return showing.page(card, new FormView(RulePage.TEXTS, input.typed(), errors), frame);
  }
}
