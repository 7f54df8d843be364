package nl.schakel.referrals.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.ReferralState;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A referral as one side may see it, told in values: what each state says is there, and what others
 * say is empty. Nothing can be done with it.
 *
 * @param timer while it is open
 * @param question which the receiver asked
 * @param expected when there will be room
 * @param plan what happens until then
 */
public record Seen(
    Details details,
    ReferralState state,
    Instant since,
    Optional<Timer> timer,
    Optional<Note> question,
    Optional<LocalDate> expected,
    Optional<Note> plan,
    Optional<Refusal> refusal,
    Optional<Over.Cause> cause,
    Optional<EndOutcome> outcome)
    implements ValueObject {

  public static Seen of(Referral referral, Transitions.Mover side, LocalDate today) {
    Seen told = told(Sight.of(referral, side, today));
    return Sight.hidesArrival(referral.details(), side) ? told.withoutCause() : told;
  }

  /** Why somebody does not come tells whether they ever came. */
  private Seen withoutCause() {
    return new Seen(
        details, state, since, timer, question, expected, plan, refusal, Optional.empty(), outcome);
  }

  private static Seen told(Referral referral) {
    return switch (referral) {
      case Pending.InfoRequested asked -> plain(asked).asking(asked.question());
      case Pending.Waitlisted line -> plain(line).waiting(line.expected(), line.plan());
      case Over.Declined no -> plain(no).refused(no.refusal());
      case Over.Returned no -> plain(no).refused(no.refusal());
      case Over.Dropped gone -> plain(gone).dropped(gone.cause());
      case Shared.Ended ended -> plain(ended).ended(Optional.of(ended.outcome()));
      case Over.Closed closed -> plain(closed).ended(closed.outcome());
      case Referral other -> plain(other);
    };
  }

  private static Seen plain(Referral referral) {
    return new Seen(
        referral.details(),
        referral.state(),
        referral.since(),
        referral instanceof Open open ? Optional.of(open.timer()) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Seen asking(Note asked) {
    return new Seen(
        details, state, since, timer, Optional.of(asked), expected, plan, refusal, cause, outcome);
  }

  private Seen waiting(LocalDate day, Note meanwhile) {
    return new Seen(
        details,
        state,
        since,
        timer,
        question,
        Optional.of(day),
        Optional.of(meanwhile),
        refusal,
        cause,
        outcome);
  }

  private Seen refused(Refusal no) {
    return new Seen(
        details, state, since, timer, question, expected, plan, Optional.of(no), cause, outcome);
  }

  private Seen dropped(Over.Cause why) {
    return new Seen(
        details, state, since, timer, question, expected, plan, refusal, Optional.of(why), outcome);
  }

  private Seen ended(Optional<EndOutcome> how) {
    return new Seen(details, state, since, timer, question, expected, plan, refusal, cause, how);
  }
}
