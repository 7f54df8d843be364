package nl.schakel.recognition.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Accreditation;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.Runs.Run;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.RecognitionEvent.CompletionWithdrawn;
import nl.schakel.recognition.RecognitionEvent.ProgrammeCompleted;
import nl.schakel.recognition.model.Award;
import nl.schakel.recognition.model.Certificate.Reason;
import nl.schakel.recognition.model.Completion;
import nl.schakel.recognition.model.Completion.Held;
import nl.schakel.recognition.model.CompletionRule;
import nl.schakel.recognition.port.CompletionRules;
import nl.schakel.recognition.port.Completions;
import nl.schakel.recognition.usecase.Evidence.Proof;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class CompletionService implements DecideCompletions {

  private static final Tally NOTHING = new Tally(0, 0);

  private final Runs runs;
  private final Accreditation.Offers offers;
  private final CompletionRules rules;
  private final Completions completions;
  private final Evidence evidence;
  private final Issuing issuing;
  private final Events events;
  private final Clock clock;

  CompletionService(
      Runs runs,
      Accreditation.Offers offers,
      CompletionRules rules,
      Completions completions,
      Evidence evidence,
      Issuing issuing,
      Events events,
      Clock clock) {
    this.runs = runs;
    this.offers = offers;
    this.rules = rules;
    this.completions = completions;
    this.evidence = evidence;
    this.issuing = issuing;
    this.events = events;
    this.clock = clock;
  }

  /** What is followed at any time is decided one by one, when somebody finishes. */
  @Override
  public Tally inEdition(EditionId edition, Optional<UUID> by) {
    return runs.find(edition)
        .filter(run -> rule(run) instanceof CompletionRule.Attend)
        .map(run -> decide(run, runs.participants(edition), by))
        .orElse(NOTHING);
  }

  @Override
  public Tally of(EnrolmentId enrolment, Optional<UUID> by) {
    return runs.participant(enrolment)
        .flatMap(
            participant ->
                runs.find(participant.edition()).map(run -> decide(run, List.of(participant), by)))
        .orElse(NOTHING);
  }

  private CompletionRule rule(Run run) {
    return rules
        .find(run.programme())
        .orElseGet(() -> CompletionRule.usual(!run.edition().sessions().isEmpty()));
  }

  private Tally decide(Run run, List<Participant> participants, Optional<UUID> by) {
    Map<EnrolmentId, Held> before = completions.lock(run.edition().id());
    Function<EnrolmentId, Optional<Proof>> proofs = evidence.in(run, rule(run));
    Instant now = clock.instant();
    List<Held> added = new ArrayList<>();
    List<Participant> completed = new ArrayList<>();
    int withdrawn = 0;
    for (Participant participant : participants) {
      Optional<Held> held = Optional.ofNullable(before.get(participant.enrolment()));
      Optional<Proof> proof = proofs.apply(participant.enrolment());
      if (held.filter(it -> !isShownBy(proof, it)).isPresent()) {
        withdraw(held.get(), proof.isPresent() ? Reason.REPLACED : Reason.CORRECTED, by, now);
        withdrawn++;
      }
      if (proof.isPresent() && held.filter(it -> isShownBy(proof, it)).isEmpty()) {
        added.add(new Held(details(run, participant, proof.get()), now));
        completed.add(participant);
      }
    }
    keep(run, added, completed, by, now);
    return new Tally(added.size(), withdrawn);
  }

  private static boolean isShownBy(Optional<Proof> proof, Held held) {
    return proof
        .filter(
            it ->
                it.at().equals(held.details().completedAt())
                    && it.tested() == held.details().tested())
        .isPresent();
  }

  private static Completion.Details details(Run run, Participant participant, Proof proof) {
    return new Completion.Details(
        CompletionId.next(),
        participant.enrolment(),
        participant.edition(),
        run.programme(),
        run.organiser(),
        participant.person(),
        proof.at(),
        proof.tested());
  }

  private void withdraw(Held held, Reason reason, Optional<UUID> by, Instant now) {
    completions.withdraw(held.withdraw(now));
    issuing.revoke(held, reason, by, now);
    events.publish(new CompletionWithdrawn(held.getId(), held.details().enrolment(), by, now));
  }

  private void keep(
      Run run, List<Held> added, List<Participant> participants, Optional<UUID> by, Instant now) {
    if (added.isEmpty()) {
      return;
    }
    List<Accreditation> offered = offers.of(run.programme());
    List<Award.Open> earned =
        added.stream().flatMap(held -> Award.earned(held, offered).stream()).toList();
    completions.add(added, earned);
    issuing.issue(run, added, participants, earned, now);
    added.forEach(
        held ->
            events.publish(
                new ProgrammeCompleted(held.getId(), held.details().enrolment(), by, now)));
  }
}
