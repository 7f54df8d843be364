package nl.schakel.messages.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.usecase.KeepRules;
import nl.schakel.messages.usecase.KeepRules.Command;
import nl.schakel.messages.usecase.KeepTemplates;
import nl.schakel.messages.usecase.ReadMessages;
import nl.schakel.messages.usecase.ReviseRule;
import nl.schakel.messages.usecase.ReviseRule.Outcome;
import nl.schakel.shared.StaleChangeException;
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

/** Changes a rule; nothing is changed before it was shown what that will send. */
@Controller
@RequestMapping("/planning/editions/{id}/messages/rules/{rule}")
@Requires(Permission.MANAGE_ENROLMENTS)
class RevisionController {

  private final KeepRules rules;
  private final ReviseRule revision;
  private final KeepTemplates templates;
  private final ReadMessages reading;

  RevisionController(
      KeepRules rules, ReviseRule revision, KeepTemplates templates, ReadMessages reading) {
    this.rules = rules;
    this.revision = revision;
    this.templates = templates;
    this.reading = reading;
  }

  @GetMapping("/edit")
  View begin(@PathVariable UUID id, @PathVariable UUID rule, Actor actor, Frame frame) {
    EditionId edition = new EditionId(id);
    return frame.show(
        page(actor, edition, rule, RuleInput.values(rules.one(actor, edition, new RuleId(rule)))));
  }

  @PostMapping("/preview")
  View preview(
      @PathVariable UUID id, @PathVariable UUID rule, Input input, Actor actor, Frame frame) {
    EditionId edition = new EditionId(id);
    RulePage page = page(actor, edition, rule, input.typed());
    return switch (new RuleInput(input, actor, edition).read("template")) {
      case Rejected<Command>(var errors) -> frame.refuse(page.with(errors));
      case Accepted<Command>(Command wish) ->
          frame.show(page.with(revision.foresee(new RuleId(rule), wish)));
    };
  }

  @PostMapping
  View revise(
      @PathVariable UUID id, @PathVariable UUID rule, Input input, Actor actor, Frame frame) {
    EditionId edition = new EditionId(id);
    RulePage page = page(actor, edition, rule, input.typed());
    var seen = input.seenVersion();
    return switch (new RuleInput(input, actor, edition).read("template")) {
      case Rejected<Command>(var errors) -> frame.refuse(page.with(errors));
      case Accepted<Command>(Command wish) -> {
        try {
          var outcome = revision.revise(new RuleId(rule), wish, seen.ifRight());
          yield answer(outcome, page, frame);
        } catch (StaleChangeException _) {
          long now = rules.one(actor, edition, new RuleId(rule)).version();
          yield frame.refuse(page.outdated(now));
        }
      }
    };
  }

  private static View answer(Outcome outcome, RulePage page, Frame frame) {
    return switch (outcome) {
      case Outcome.Revised _, Outcome.NothingChanged _ ->
          frame.seeOther(page.list(), "messages.notice.ruleRevised");
      case Outcome.TemplateUnknown _ -> refused(page, "UNKNOWN_VALUE", frame);
      case Outcome.Doubled _ -> refused(page, "DOUBLED", frame);
    };
  }

  private static View refused(RulePage page, String code, Frame frame) {
    return frame.refuse(page.with(List.of(FieldError.of("/template", code))));
  }

  private RulePage page(
      Actor actor, EditionId edition, UUID rule, Map<String, List<String>> values) {
    FormView form = new FormView(MessageWords.FORM, values, List.of());
    return RulePage.toRevise(
        form, reading.run(actor, edition), templates.list(actor), new RuleId(rule));
  }
}
