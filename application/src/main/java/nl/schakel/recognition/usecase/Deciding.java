package nl.schakel.recognition.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs.Accreditation;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.Runs.Run;
import nl.schakel.recognition.RecognitionEvent.CompletionWithdrawn;
import nl.schakel.recognition.RecognitionEvent.ProgrammeCompleted;
import nl.schakel.recognition.model.Award;
import nl.schakel.recognition.model.Certificate.Reason;
import nl.schakel.recognition.model.Completion.Held;
import nl.schakel.recognition.port.CompletionRules;
import nl.schakel.recognition.port.Completions;
import nl.schakel.recognition.usecase.DecideCompletions.Tally;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** Brings what is kept of participants of one run in line with what is known of them. */
@UseCasePart
class Deciding {

  private final CompletionRules rules;
  private final Completions completions;
  private final Evidence evidence;
  private final Accreditation.Offers offers;
  private final Issuing issuing;
  private final Events events;
  private final Clock clock;

  Deciding(
      CompletionRules rules,
      Completions completions,
      Evidence evidence,
      Accreditation.Offers offers,
      Issuing issuing,
      Events events,
      Clock clock) {
    this.rules = rules;
    this.completions = completions;
    this.evidence = evidence;
    this.offers = offers;
    this.issuing = issuing;
    this.events = events;
    this.clock = clock;
  }

  Tally decide(Run run, List<Participant> participants, Optional<UUID> by) {
    Map<EnrolmentId, Held> before = completions.lock(run.edition().id());
    Judge judge = judge(run, participants);
    Instant now = clock.instant();
    List<Achieved> achieved = new ArrayList<>();
    int withdrawn = 0;
    for (Participant participant : participants) {
      Optional<Held> held = Optional.ofNullable(before.get(participant.enrolment()));
      if (held.filter(judge::stands).isEmpty()) {
        withdrawn += held.map(it -> withdraw(it, judge.reason(it), by, now)).orElse(0);
        judge
            .verdict(participant.enrolment())
            .ifPresent(verdict -> achieved.add(Achieved.of(run, participant, verdict, now)));
      }
    }
    keep(run, achieved, by, now);
    return new Tally(achieved.size(), withdrawn);
  }

  private Judge judge(Run run, List<Participant> participants) {
    return new Judge(
        run,
        rules.history(run.programme()),
        evidence.in(run, participants.stream().map(Participant::enrolment).toList()));
  }

  private int withdraw(Held held, Reason reason, Optional<UUID> by, Instant now) {
    completions.withdraw(held.withdraw(now));
    issuing.revoke(held, reason, by, now);
    events.publish(new CompletionWithdrawn(held.getId(), held.details().enrolment(), by, now));
    return 1;
  }

  private void keep(Run run, List<Achieved> achieved, Optional<UUID> by, Instant now) {
    if (achieved.isEmpty()) {
      return;
    }
    List<Held> added = achieved.stream().map(Achieved::completion).toList();
    List<Accreditation> offered = offers.of(run.programme());
    List<Award.Open> earned =
        added.stream().flatMap(held -> Award.earned(held, offered).stream()).toList();
    completions.add(added, earned);
    issuing.issue(run, achieved, earned, now);
    added.forEach(
        held ->
            events.publish(
                new ProgrammeCompleted(held.getId(), held.details().enrolment(), by, now)));
  }
}
