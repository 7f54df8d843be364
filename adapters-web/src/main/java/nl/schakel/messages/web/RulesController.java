package nl.schakel.messages.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.TemplateId;
import nl.schakel.messages.model.Rule.Audience;
import nl.schakel.messages.model.Timing;
import nl.schakel.messages.model.Timing.Moment;
import nl.schakel.messages.usecase.KeepRules;
import nl.schakel.messages.usecase.KeepRules.Command;
import nl.schakel.messages.usecase.KeepRules.Outcome;
import nl.schakel.messages.usecase.KeepRules.Scope;
import nl.schakel.messages.usecase.KeepTemplates;
import nl.schakel.messages.usecase.ReadMessages;
import nl.schakel.shared.web.As;
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

  private static final Map<String, List<String>> USUAL =
      Map.of(
          "moment", List.of(Moment.BEFORE_SESSION.name()),
          "days", List.of("3"),
          "hour", List.of("9"),
          "audience", List.of(Audience.ADMITTED.name()),
          "scope", List.of(Scope.EVERY_EDITION.name()));

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
    FormView usual = new FormView(MessageWords.FORM, USUAL, List.of());
    return frame.show(page(actor, new EditionId(id), usual));
  }

  @PostMapping
  View add(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    EditionId edition = new EditionId(id);
    return switch (read(input, actor, edition)) {
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

  private static Input.Outcome<Command> read(Input input, Actor actor, EditionId edition) {
    var template = input.id("template", TemplateId::new);
    var moment = input.required("moment", As.oneOf(Moment.class));
    var days = input.required("days", As.integer(1, Timing.MOST_DAYS));
    var hour = input.required("hour", As.integer(0, Timing.LAST_HOUR));
    var audience = input.required("audience", As.oneOf(Audience.class));
    var scope = input.required("scope", As.oneOf(Scope.class));
    boolean foreseen =
        moment.ifRight().filter(when -> !when.isAfter()).isPresent()
            && audience.ifRight().filter(who -> !who.isKnownBefore()).isPresent();
    if (foreseen) {
      input.refuse("audience", "NOT_BEFORE");
    }
    return input.outcome(
        () ->
            new Command(
                actor,
                edition,
                scope.get(),
                new Timing(moment.get(), days.get(), hour.get()),
                audience.get(),
                template.get()));
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
    return new RulePage(form, reading.run(actor, edition), templates.list(actor));
  }
}
