package nl.schakel.recognition.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.learning.Runs.Run;
import nl.schakel.recognition.RecognitionEvent.RuleChanged;
import nl.schakel.recognition.model.RuleHistory;
import nl.schakel.recognition.model.RuleHistory.RuleVersion;
import nl.schakel.recognition.model.RuleHistory.RuleVersion.Losing;
import nl.schakel.recognition.port.CompletionRules;
import nl.schakel.recognition.port.CompletionRules.Recounts;
import nl.schakel.recognition.port.CompletionRules.Recounts.Recount;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class RuleService implements SetCompletionRule {

  private final CompletionRules rules;
  private final RulePreview preview;
  private final Recounts recounts;
  private final Events events;
  private final Clock clock;

  RuleService(
      CompletionRules rules, RulePreview preview, Recounts recounts, Events events, Clock clock) {
    this.rules = rules;
    this.preview = preview;
    this.recounts = recounts;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public boolean isPossible(Proposal proposal) {
    return preview.isPossible(proposal);
  }

  /** As if whoever loses it did: a coordinator sees them before choosing. */
  @Override
  public List<Affected> look(Actor actor, Proposal proposal) {
    allow(actor, proposal);
    RuleHistory history = rules.history(proposal.programme());
    Instant now = clock.instant();
    Command command = new Command(actor, proposal, Losing.REVOKED, "", Optional.empty());
    RuleVersion next = version(command, history, now);
    return preview.concerned(proposal.programme(), next, now).stream()
        .map(run -> preview.affected(run, history.with(next)))
        .toList();
  }

  @Override
  public Outcome set(Command command) {
    Proposal proposal = command.proposal();
    allow(command.actor(), proposal);
    if (!isPossible(proposal)) {
      return new Outcome.NoCourse();
    }
    RuleHistory history = rules.history(proposal.programme());
    if (command.seen().filter(seen -> seen != history.latest()).isPresent()) {
      throw new StaleChangeException("completion rule");
    }
    Instant now = clock.instant();
    RuleVersion next = version(command, history, now);
    if (history.last().filter(last -> holds(last, next)).isPresent()) {
      return new Outcome.NothingChanged();
    }
    rules.add(proposal.programme(), next);
    List<Run> runs = preview.concerned(proposal.programme(), next, now);
    recounts.add(runs.stream().map(run -> recount(run, next)).toList());
    events.publish(new RuleChanged(proposal.programme(), next.by(), now));
    return new Outcome.Set(runs.size());
  }

  private static void allow(Actor actor, Proposal proposal) {
    if (!actor.mayFor(Permission.PLAN_PROGRAMMES, proposal.organiser())) {
      throw new NotFoundException("programme");
    }
  }

  private static RuleVersion version(Command command, RuleHistory history, Instant now) {
    return new RuleVersion(
        history.latest() + 1,
        command.proposal().rule(),
        command.proposal().since().orElse(now),
        command.losing(),
        Optional.of(command.reason()),
        now,
        Optional.of(command.actor().account().value()));
  }

  /** The same was said already, of these editions too. */
  private static boolean holds(RuleVersion last, RuleVersion next) {
    return last.rule().equals(next.rule())
        && last.losing() == next.losing()
        && !last.from().isAfter(next.from());
  }

  private static Recount recount(Run run, RuleVersion version) {
    Optional<UUID> by = version.by();
    return new Recount(
        run.edition().id(),
        run.programme(),
        version.number(),
        by,
        version.setAt(),
        Optional.empty(),
        Optional.empty());
  }
}
