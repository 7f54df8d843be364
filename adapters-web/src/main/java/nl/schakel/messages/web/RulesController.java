package nl.schakel.messages.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.usecase.KeepRules;
import nl.schakel.messages.usecase.KeepRules.Command;
import nl.schakel.messages.usecase.KeepRules.Outcome;
import nl.schakel.messages.usecase.KeepTemplates;
import nl.schakel.messages.usecase.ReadMessages;
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

/** By which rules messages leave. */
@Controller
@RequestMapping("/planning/editions/{id}/messages/rules")
@Requires(Permission.MANAGE_ENROLMENTS)
class RulesController {

  private final KeepRules rules;
  private final KeepTemplates templates;
  private final ReadMessages reading;

  RulesController(KeepRules rules, KeepTemplates templates, ReadMessages reading) {
    this.rules = rules;
    this.templates = templates;
    this.reading = reading;
  }

  @GetMapping("/new")
  View begin(@PathVariable UUID id, Actor actor, Frame frame) {
    FormView usual = new FormView(MessageWords.FORM, RuleInput.USUAL, List.of());
    return frame.show(page(actor, new EditionId(id), usual));
  }

  @PostMapping
  View add(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    EditionId edition = new EditionId(id);
    return switch (new RuleInput(input, actor, edition).read("template")) {
      case Rejected<Command>(var errors) -> refused(actor, edition, input, errors, frame);
      case Accepted<Command>(Command command) ->
          switch (rules.add(command)) {
            case Outcome.Added _ -> seen(edition, "messages.notice.ruleAdded", frame);
            case Outcome.TemplateUnknown _ ->
                refused(actor, edition, input, error("template", "UNKNOWN_VALUE"), frame);
            case Outcome.Doubled _ ->
                refused(actor, edition, input, error("template", "DOUBLED"), frame);
          };
    };
  }

  @PostMapping("/{rule}/on")
  View switchOn(@PathVariable UUID id, @PathVariable UUID rule, Actor actor, Frame frame) {
    rules.switchOn(actor, new RuleId(rule));
    return seen(new EditionId(id), "messages.notice.ruleOn", frame);
  }

  @PostMapping("/{rule}/off")
  View switchOff(@PathVariable UUID id, @PathVariable UUID rule, Actor actor, Frame frame) {
    rules.switchOff(actor, new RuleId(rule));
    return seen(new EditionId(id), "messages.notice.ruleOff", frame);
  }

  @PostMapping("/{rule}/removal")
  View remove(@PathVariable UUID id, @PathVariable UUID rule, Actor actor, Frame frame) {
    rules.remove(actor, new RuleId(rule));
    return seen(new EditionId(id), "messages.notice.ruleRemoved", frame);
  }

  private static View seen(EditionId edition, String notice, Frame frame) {
    return frame.seeOther(MessageWords.address(edition), notice);
  }

  private static List<FieldError> error(String field, String code) {
    return List.of(FieldError.of("/" + field, code));
  }

  private View refused(
      Actor actor, EditionId edition, Input input, List<FieldError> errors, Frame frame) {
    FormView typed = new FormView(MessageWords.FORM, input.typed(), errors);
    return frame.refuse(page(actor, edition, typed));
  }

  private RulePage page(Actor actor, EditionId edition, FormView form) {
    return RulePage.toAdd(form, reading.run(actor, edition), templates.list(actor));
  }
}
