package nl.schakel.recognition.usecase;

import java.time.Instant;
import java.util.Optional;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Runs.Run;
import nl.schakel.recognition.model.Certificate.Reason;
import nl.schakel.recognition.model.Completion.Held;
import nl.schakel.recognition.model.RuleHistory;
import nl.schakel.recognition.model.RuleHistory.RuleVersion;
import nl.schakel.recognition.model.RuleHistory.RuleVersion.Losing;
import nl.schakel.recognition.usecase.Gathered.Proof;

/** Judges participants of one run, each by the version of the rule that holds for them. */
record Judge(Run run, RuleHistory history, Gathered gathered) {

  /** Somebody completed it. */
  record Verdict(Proof proof, RuleVersion version) {}

  Optional<Verdict> verdict(EnrolmentId enrolment) {
    return version(enrolment)
        .flatMap(
            version ->
                gathered
                    .shows(enrolment, version.rule())
                    .map(proof -> new Verdict(proof, version)));
  }

  /**
   * Whether what was decided is right. Another rule takes nothing from who completed by the one
   * that held then, unless a coordinator chose so; what shows it must still be there.
   */
  boolean stands(Held held) {
    EnrolmentId enrolment = held.details().enrolment();
    Optional<Verdict> now = verdict(enrolment);
    return now.filter(verdict -> verdict.proof().isOf(held)).isPresent()
        || (wasRight(held) && (now.isPresent() || keeps(enrolment)));
  }

  Reason reason(Held held) {
    if (verdict(held.details().enrolment()).isPresent()) {
      return Reason.REPLACED;
    }
    return wasRight(held) ? Reason.RULE_CHANGED : Reason.CORRECTED;
  }

  private boolean wasRight(Held held) {
    RuleVersion then = history.numbered(held.details().rule(), hasSessions());
    return gathered
        .shows(held.details().enrolment(), then.rule())
        .filter(proof -> proof.isOf(held))
        .isPresent();
  }

  private boolean keeps(EnrolmentId enrolment) {
    return version(enrolment).filter(it -> it.losing() == Losing.REVOKED).isEmpty();
  }

  /** What is followed at any time is judged by what held when somebody finished. */
  private Optional<RuleVersion> version(EnrolmentId enrolment) {
    return begin(run)
        .or(() -> gathered.finished(enrolment))
        .map(begin -> history.at(begin, hasSessions()));
  }

  private boolean hasSessions() {
    return begin(run).isPresent();
  }

  /** Empty for what is followed at any time. A session that was cancelled still began it. */
  static Optional<Instant> begin(Run run) {
    return run.edition().sessions().stream().map(SessionCard::start).min(Instant::compareTo);
  }
}
