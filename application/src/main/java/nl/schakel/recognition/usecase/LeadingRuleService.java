package nl.schakel.recognition.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.attendance.LeadingDemands;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.LeadingRights;
import nl.schakel.recognition.LeadingRights.Kind;
import nl.schakel.recognition.LeadingRights.Rule;
import nl.schakel.recognition.RecognitionEvent.LeadingLanguagesChanged;
import nl.schakel.recognition.RecognitionEvent.LeadingRightEndCameNear;
import nl.schakel.recognition.RecognitionEvent.LeadingRuleChanged;
import nl.schakel.recognition.port.CompletionRules;
import nl.schakel.recognition.port.CompletionRules.Ending;
import nl.schakel.recognition.query.LeadingBook;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class LeadingRuleService implements KeepLeading, LeadingDemands {

  /** Time enough to complete it once more. */
  private static final Period BEFORE = Period.ofWeeks(8);

  private static final int AT_ONCE = 100;

  /** Both countries have the same clock. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private final CompletionRules.Leading leading;
  private final LeadingRights rights;
  private final Events events;
  private final Clock clock;

  LeadingRuleService(
      CompletionRules.Leading leading, LeadingRights rights, Events events, Clock clock) {
    this.leading = leading;
    this.rights = rights;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Outcome setRule(
      Actor actor,
      OrganisationId organiser,
      ProgrammeId programme,
      Rule rule,
      Optional<Long> seen) {
    if (!actor.mayFor(Permission.PLAN_PROGRAMMES, organiser)) {
      throw new NotFoundException("programme");
    }
    Rule before = leading.lock(programme);
    before.fingerprint().requireSeen(seen, "rule");
    if (before.equals(rule)) {
      return new Outcome.NothingToDo();
    }
    leading.save(programme, rule);
    events.publish(new LeadingRuleChanged(programme, by(actor), clock.instant()));
    return new Outcome.Done();
  }

  @Override
  public Outcome setLanguages(
      Actor actor, PersonId person, Set<Language> languages, Optional<Long> seen) {
    if (!leading.isHolder(person, actor.organisationsFor(Permission.DELIVER_POINTS))) {
      throw new NotFoundException("right");
    }
    LeadingBook.fingerprint(leading.lockLanguages(person)).requireSeen(seen, "languages");
    leading.saveLanguages(person, languages);
    events.publish(new LeadingLanguagesChanged(person, by(actor), clock.instant()));
    return new Outcome.Done();
  }

  @Override
  public Outcome tellOfEnds() {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, ZONE);
    List<Ending> told =
        leading.ending(today, today.plus(BEFORE), AT_ONCE).stream()
            .filter(ending -> leading.noteTold(ending, now))
            .toList();
    told.forEach(
        ending ->
            events.publish(
                new LeadingRightEndCameNear(
                    ending.completion(), ending.person(), Optional.empty(), now)));
    return told.isEmpty() ? new Outcome.NothingToDo() : new Outcome.Done();
  }

  @Override
  public Answer of(PersonId leader, ProgrammeId programme) {
    Optional<Kind> demanded = leading.find(programme).demands();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
    return demanded.isEmpty()
            || rights.of(leader, today).stream().anyMatch(right -> right.kind() == demanded.get())
        ? Answer.MAY_LEAD
        : Answer.RIGHT_MISSING;
  }

  private static Optional<UUID> by(Actor actor) {
    return Optional.of(actor.account().value());
  }
}
