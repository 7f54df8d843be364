package nl.schakel.messages.web;

import java.util.List;
import java.util.Map;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.messages.TemplateId;
import nl.schakel.messages.model.Rule.Audience;
import nl.schakel.messages.model.Timing;
import nl.schakel.messages.model.Timing.Moment;
import nl.schakel.messages.usecase.KeepRules.Command;
import nl.schakel.messages.usecase.KeepRules.Line;
import nl.schakel.messages.usecase.KeepRules.Scope;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;

/** Reads what a rule is to do, from a form or from a program. */
record RuleInput(Input input, Actor actor, EditionId edition) {

  static final Map<String, List<String>> USUAL =
      Map.of(
          "moment", List.of(Moment.BEFORE_SESSION.name()),
          "days", List.of("3"),
          "hour", List.of("9"),
          "audience", List.of(Audience.ADMITTED.name()),
          "scope", List.of(Scope.EVERY_EDITION.name()));

  static Map<String, List<String>> values(Line line) {
    return Map.of(
        "version", List.of(String.valueOf(line.version())),
        "template", List.of(line.template().value().toString()),
        "moment", List.of(line.timing().moment().name()),
        "days", List.of(String.valueOf(line.timing().days())),
        "hour", List.of(String.valueOf(line.timing().hour())),
        "audience", List.of(line.audience().name()),
        "scope", List.of(line.scope().name()));
  }

  /** Under which name the template is chosen differs. */
  Input.Outcome<Command> read(String named) {
    var template = input.id(named, TemplateId::new);
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
}
