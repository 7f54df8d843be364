package nl.schakel.messages.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EnrolmentCards.EditionCard;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.messages.RuleId;

/**
 * Changes a rule by which messages leave. Who was told already is not told again, unless the rule
 * gets another moment that is still to come. Every method throws {@link
 * nl.schakel.shared.NotFoundException} for what is not the actor's.
 */
public interface ReviseRule {

  /** What the change would do; nothing is changed. */
  Outlook foresee(RuleId rule, KeepRules.Command wish);

  /**
   * Changes it.
   *
   * @param seen the fingerprint of the rule that the actor saw
   * @throws nl.schakel.shared.StaleChangeException when somebody else changed it since
   */
  Outcome revise(RuleId rule, KeepRules.Command wish, Optional<Long> seen);

  /**
   * What is to come.
   *
   * @param on whether anything leaves at all
   * @param next the first that leave, soonest first
   * @param more how many more there are after these
   */
  record Outlook(boolean on, List<Mailing> next, int more) {}

  /**
   * What leaves about a session.
   *
   * @param readers as it stands today; of who was or was not there it is not known before
   * @param again how many of them had it before, at another moment
   */
  record Mailing(EditionCard edition, SessionCard session, Instant at, int readers, int again) {}

  /** How it went. */
  sealed interface Outcome {

    record Revised() implements Outcome {}

    record NothingChanged() implements Outcome {}

    /** Of no template that this organisation has. */
    record TemplateUnknown() implements Outcome {}

    /** Another rule does the same already. */
    record Doubled() implements Outcome {}
  }
}
