package nl.schakel.messages.usecase;

import java.time.Clock;
import java.util.Optional;
import nl.schakel.learning.Runs.Run;
import nl.schakel.messages.MessageEvent.Change;
import nl.schakel.messages.MessageEvent.RuleChanged;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.model.Rule;
import nl.schakel.messages.port.Rules;
import nl.schakel.messages.port.Templates;
import nl.schakel.messages.usecase.KeepRules.Command;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class RevisionService implements ReviseRule {

  private final OwnRuns own;
  private final Rules rules;
  private final Templates templates;
  private final RuleOutlook outlook;
  private final Events events;
  private final Clock clock;

  RevisionService(
      OwnRuns own,
      Rules rules,
      Templates templates,
      RuleOutlook outlook,
      Events events,
      Clock clock) {
    this.own = own;
    this.rules = rules;
    this.templates = templates;
    this.outlook = outlook;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outlook foresee(RuleId id, Command wish) {
    Run run = own.of(wish.actor(), wish.edition());
    Rule before = theirs(rules.find(id), run);
    return outlook.of(before, revised(before, wish), run);
  }

  @Override
  public Outcome revise(RuleId id, Command wish, Optional<Long> seen) {
    Run run = own.of(wish.actor(), wish.edition());
    Rule before = theirs(rules.hold(id), run);
    before.fingerprint().requireSeen(seen, "rule");
    Rule after = revised(before, wish);
    if (!templates.has(run.organiser(), wish.template())) {
      return new Outcome.TemplateUnknown();
    }
    if (after.isSameAs(before)) {
      return new Outcome.NothingChanged();
    }
    return rules.about(run.programme()).stream().anyMatch(after::isSameAs)
        ? new Outcome.Doubled()
        : keep(after, wish);
  }

  private Outcome keep(Rule rule, Command wish) {
    rules.save(rule);
    events.publish(
        new RuleChanged(
            rule.id(),
            Change.REVISED,
            Optional.of(wish.actor().account().value()),
            clock.instant()));
    return new Outcome.Revised();
  }

  private Rule revised(Rule rule, Command wish) {
    return rule.revise(
        wish.only(), wish.timing(), wish.audience(), wish.template(), clock.instant());
  }

  private static Rule theirs(Optional<Rule> rule, Run run) {
    return rule.filter(found -> found.organiser().equals(run.organiser()) && found.isAbout(run))
        .orElseThrow(() -> new NotFoundException("rule"));
  }
}
