package nl.schakel.messages.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.learning.Runs.Run;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.model.Rule.Audience;
import nl.schakel.messages.model.Timing.Moment;
import nl.schakel.messages.usecase.KeepRules.Scope;
import nl.schakel.messages.usecase.KeepTemplates.Card;
import nl.schakel.messages.usecase.ReviseRule.Outlook;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/**
 * A rule to add, or to change when it is there: then it is shown first what that will send.
 *
 * @param rule that is changed
 * @param outlook when it is shown to be confirmed
 */
record RulePage(
    FormView form,
    Run run,
    List<Card> templates,
    Optional<RuleId> rule,
    Optional<Outlook> outlook) {

  private static final List<String> SENT =
      List.of("version", "template", "days", "moment", "hour", "audience", "scope");

  static RulePage toAdd(FormView form, Run run, List<Card> templates) {
    return new RulePage(form, run, templates, Optional.empty(), Optional.empty());
  }

  static RulePage toRevise(FormView form, Run run, List<Card> templates, RuleId rule) {
    return new RulePage(form, run, templates, Optional.of(rule), Optional.empty());
  }

  RulePage with(Outlook foreseen) {
    return new RulePage(form, run, templates, rule, Optional.of(foreseen));
  }

  /** Somebody else changed it meanwhile. */
  RulePage outdated(long version) {
    return new RulePage(form.outdated("template", version), run, templates, rule, Optional.empty());
  }

  RulePage with(List<FieldError> errors) {
    return new RulePage(form.withErrors(errors), run, templates, rule, Optional.empty());
  }

  String title(Frame frame) {
    return frame.text(rule.isPresent() ? "messages.rule.edit" : "messages.rule.new");
  }

  String submit(Frame frame) {
    return frame.text(rule.isPresent() ? "messages.rule.preview" : "messages.rule.add");
  }

  /** Where what is filled in goes: to be looked at first, when the rule is there. */
  String action() {
    return rule.map(_ -> address() + "/preview").orElseGet(this::address);
  }

  String address() {
    return list() + "/rules" + rule.map(id -> "/" + id.value()).orElse("");
  }

  /** Everything that was typed, to be sent again. */
  List<Map.Entry<String, String>> typed() {
    return SENT.stream().map(name -> Map.entry(name, form.value(name))).toList();
  }

  String list() {
    return MessageWords.address(run.edition().id());
  }

  List<Option> templateOptions() {
    return templates.stream()
        .filter(template -> template.organisation().equals(run.organiser()))
        .map(template -> Option.of(template.id().value().toString(), template.name()))
        .toList();
  }

  List<Option> moments(Frame frame) {
    return options(Moment.values(), "messages.moment.", frame);
  }

  List<Option> audiences(Frame frame) {
    return options(Audience.values(), "messages.audience.", frame);
  }

  List<Option> scopes(Frame frame) {
    return options(Scope.values(), "messages.scope.", frame);
  }

  private static List<Option> options(Enum<?>[] values, String texts, Frame frame) {
    return Arrays.stream(values)
        .map(each -> Option.of(each.name(), frame.text(texts + each.name())))
        .toList();
  }
}
