package nl.schakel.messages.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.Runs.Run;
import nl.schakel.messages.MessageEvent.Change;
import nl.schakel.messages.MessageEvent.RuleChanged;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.model.Rule;
import nl.schakel.messages.model.Template;
import nl.schakel.messages.port.Rules;
import nl.schakel.messages.port.Templates;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class RuleService implements KeepRules {

  private final OwnRuns own;
  private final Rules rules;
  private final Templates templates;
  private final Events events;
  private final Clock clock;

  RuleService(OwnRuns own, Rules rules, Templates templates, Events events, Clock clock) {
    this.own = own;
    this.rules = rules;
    this.templates = templates;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<Line> of(Actor actor, EditionId edition) {
    Run run = own.of(actor, edition);
    List<Template> known = templates.of(List.of(run.organiser()));
    return rules.about(run.programme()).stream()
        .filter(rule -> rule.isAbout(run))
        .map(rule -> line(rule, run, known))
        .toList();
  }

  private Line line(Rule rule, Run run, List<Template> known) {
    return new Line(
        rule.id(),
        rule.template(),
        rule.edition().isPresent() ? Scope.THIS_EDITION : Scope.EVERY_EDITION,
        rule.timing(),
        rule.audience(),
        name(rule, known),
        rule.fingerprint().value(),
        next(rule, run),
        rule.isOn());
  }

  private static String name(Rule rule, List<Template> known) {
    return known.stream()
        .filter(template -> template.id().equals(rule.template()))
        .map(Template::name)
        .findFirst()
        .orElse("–");
  }

  private Optional<Instant> next(Rule rule, Run run) {
    Instant now = clock.instant();
    return rule.timing().sessions(run.edition()).stream()
        .map(rule.timing()::due)
        .filter(due -> rule.isOn() && due.isAfter(now))
        .min(Comparator.naturalOrder());
  }

  @Override
  public Outcome add(Command command) {
    Run run = own.of(command.actor(), command.edition());
    if (!templates.has(run.organiser(), command.template())) {
      return new Outcome.TemplateUnknown();
    }
    Rule rule = rule(command, run);
    return rules.about(run.programme()).stream().anyMatch(rule::isSameAs)
        ? new Outcome.Doubled()
        : add(command.actor(), rule);
  }

  private Outcome add(Actor actor, Rule rule) {
    rules.add(rule);
    tell(actor, rule, Change.ADDED);
    return new Outcome.Added(rule.id());
  }

  private Rule rule(Command command, Run run) {
    return new Rule(
        RuleId.next(),
        run.organiser(),
        run.programme(),
        command.only(),
        command.timing(),
        command.audience(),
        command.template(),
        Optional.of(clock.instant()));
  }

  @Override
  public void switchOn(Actor actor, RuleId id) {
    change(actor, id, rule -> rule.switchOn(clock.instant()), Change.SWITCHED_ON);
  }

  @Override
  public void switchOff(Actor actor, RuleId id) {
    change(actor, id, Rule::switchOff, Change.SWITCHED_OFF);
  }

  private void change(Actor actor, RuleId id, UnaryOperator<Rule> step, Change change) {
    Rule before = theirs(actor, id);
    Rule after = step.apply(before);
    if (!after.equals(before)) {
      rules.save(after);
      tell(actor, after, change);
    }
  }

  @Override
  public void remove(Actor actor, RuleId id) {
    Rule rule = theirs(actor, id);
    rules.remove(rule.id());
    tell(actor, rule, Change.REMOVED);
  }

  private Rule theirs(Actor actor, RuleId id) {
    return rules
        .hold(id)
        .filter(rule -> OwnRuns.isTheirs(actor, rule.organiser()))
        .orElseThrow(() -> new NotFoundException("rule"));
  }

  private void tell(Actor actor, Rule rule, Change change) {
    events.publish(
        new RuleChanged(rule.id(), change, Optional.of(actor.account().value()), clock.instant()));
  }
}
