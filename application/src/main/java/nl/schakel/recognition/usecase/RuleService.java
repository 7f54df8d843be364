package nl.schakel.recognition.usecase;

import java.time.Clock;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.recognition.RecognitionEvent.RuleChanged;
import nl.schakel.recognition.port.CompletionRules;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class RuleService implements SetCompletionRule {

  private final CompletionRules rules;
  private final Events events;
  private final Clock clock;

  RuleService(CompletionRules rules, Events events, Clock clock) {
    this.rules = rules;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome set(Command command) {
    Actor actor = command.actor();
    if (!actor.mayFor(Permission.PLAN_PROGRAMMES, command.organiser())) {
      throw new NotFoundException("programme");
    }
    if (rules.find(command.programme()).filter(command.rule()::equals).isPresent()) {
      return new Outcome.NothingChanged();
    }
    rules.save(command.programme(), command.rule(), command.seen());
    events.publish(
        new RuleChanged(
            command.programme(), Optional.of(actor.account().value()), clock.instant()));
    return new Outcome.Set();
  }
}
