package nl.schakel.recognition.usecase;

import java.time.Duration;
import java.time.Instant;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.learning.Runs.Run;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.model.Completion;
import nl.schakel.recognition.model.Completion.Held;
import nl.schakel.recognition.model.CompletionRule;
import nl.schakel.recognition.usecase.Judge.Verdict;

/**
 * Somebody has just completed something.
 *
 * @param rule by which that was judged
 */
record Achieved(Held completion, Participant participant, CompletionRule rule) {

  static Achieved of(Run run, Participant participant, Verdict verdict, Instant now) {
    Completion.Details details =
        new Completion.Details(
            CompletionId.next(),
            participant.enrolment(),
            participant.edition(),
            run.programme(),
            run.organiser(),
            participant.person(),
            verdict.proof().at(),
            verdict.proof().tested(),
            verdict.version().number());
    return new Achieved(new Held(details, now), participant, verdict.version().rule());
  }

  /** How long everything takes that takes place. */
  static int minutes(Run run) {
    return (int)
        run.edition().sessions().stream()
            .filter(session -> !session.cancelled())
            .mapToLong(session -> Duration.between(session.start(), session.end()).toMinutes())
            .sum();
  }
}
