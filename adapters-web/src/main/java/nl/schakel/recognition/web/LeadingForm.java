package nl.schakel.recognition.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.Runs.Run;
import nl.schakel.recognition.LeadingRights.Grant;
import nl.schakel.recognition.LeadingRights.Kind;
import nl.schakel.recognition.LeadingRights.Rule;
import nl.schakel.recognition.usecase.KeepLeading;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where a coordinator says which right a programme gives, and which it demands. */
@Controller
@Requires(Permission.DELIVER_POINTS)
class LeadingForm {

  private final RunShowing showing;
  private final KeepLeading leading;

  LeadingForm(RunShowing showing, KeepLeading leading) {
    this.showing = showing;
    this.leading = leading;
  }

  @PostMapping(RunController.PATH + "/{id}/leading")
  View set(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    Run run = showing.run(actor, new EditionId(id));
    var seen = input.seenVersion();
    FormView typed = new FormView(RunPage.LEADING, input.typed(), List.of());
    return switch (read(input)) {
      case Rejected<Rule>(var errors) ->
          frame.refuse(showing.page(run, frame).withLeading(typed.withErrors(errors)));
      case Accepted<Rule>(var rule) -> {
        try {
          leading.setRule(actor, run.organiser(), run.programme(), rule, seen.ifRight());
          yield frame.seeOther(RunController.PATH + "/" + id, "recognition.notice.ruleSet");
        } catch (StaleChangeException _) {
          RunPage now = showing.page(run, frame);
          long version = Long.parseLong(now.leading().value("version"));
          yield frame.refuse(now.withLeading(typed.outdated("gives", version)));
        }
      }
    };
  }

  /** From the form and from a program alike. */
  static Input.Outcome<Rule> read(Input input) {
    var gives = input.optional("gives", As.oneOf(Kind.class));
    var months = input.optional("months", As.integer(1, Grant.LONGEST));
    var demands = input.optional("demands", As.oneOf(Kind.class));
    boolean given = gives.ifRight().flatMap(kind -> kind).isPresent();
    if (given && months.ifRight().filter(Optional::isEmpty).isPresent()) {
      input.refuse("months", "REQUIRED");
    }
    return input.outcome(
        () ->
            new Rule(
                gives.get().map(kind -> new Grant(kind, months.get().orElse(1))), demands.get()));
  }

  static Map<String, List<String>> values(Rule rule) {
    Map<String, List<String>> values = new TreeMap<>();
    values.put("version", List.of(String.valueOf(rule.fingerprint().value())));
    rule.gives()
        .ifPresent(
            grant -> {
              values.put("gives", List.of(grant.kind().name()));
              values.put("months", List.of(String.valueOf(grant.months())));
            });
    rule.demands().ifPresent(kind -> values.put("demands", List.of(kind.name())));
    return values;
  }
}
