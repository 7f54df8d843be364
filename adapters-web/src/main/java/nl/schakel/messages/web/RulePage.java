package nl.schakel.messages.web;

import java.util.Arrays;
import java.util.List;
import nl.schakel.learning.Runs.Run;
import nl.schakel.messages.model.Rule.Audience;
import nl.schakel.messages.model.Timing.Moment;
import nl.schakel.messages.usecase.KeepRules.Scope;
import nl.schakel.messages.usecase.KeepTemplates.Card;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;

/** A rule to add. */
record RulePage(FormView form, Run run, List<Card> templates) {

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
