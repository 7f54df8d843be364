package nl.schakel.referrals.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.ReferralEvent.Step;

/** A step that somebody wants to take, with what it needs, before it is known whether they can. */
public sealed interface Move {

  /** To the receiver with it. */
  record Offer() implements Move {}

  /** The receiver cannot answer yet. */
  record Ask(Note question) implements Move {}

  /** The referrer tells what was asked. */
  record Supply(Note told) implements Move {}

  /** There is a place in line. */
  record Waitlist(LocalDate expected, Note plan) implements Move {}

  /** This colleague takes it. */
  record Accept(PersonId handler) implements Move {}

  record Decline(Refusal refusal) implements Move {}

  record Start(LocalDate contact) implements Move {}

  /** It is done, and this came of it. */
  record End(EndOutcome outcome, Optional<Note> words) implements Move {}

  /** The referrer has read it. */
  record ConfirmFeedback() implements Move {}

  /** The receiver cannot go on. */
  record HandBack(Refusal refusal) implements Move {}

  /** The client does not come. */
  record DropOut(Over.Cause cause) implements Move {}

  /** The referrer takes it back. */
  record Withdraw() implements Move {}

  /** The client does not want it shared any more. */
  record StopSharing() implements Move {}

  /** Time is over. */
  record Deadline() implements Move {}

  /** It was a mistake. */
  record VoidAsError() implements Move {}

  default Step step() {
    return switch (this) {
      case Offer _ -> Step.OFFER;
      case Ask _ -> Step.ASK_INFO;
      case Supply _ -> Step.SUPPLY_INFO;
      case Waitlist _ -> Step.WAITLIST;
      case Accept _ -> Step.ACCEPT;
      case Decline _ -> Step.DECLINE;
      case Start _ -> Step.START;
      case End _ -> Step.END;
      case ConfirmFeedback _ -> Step.CONFIRM_FEEDBACK;
      case HandBack _ -> Step.HAND_BACK;
      case DropOut _ -> Step.DROP_OUT;
      case Withdraw _ -> Step.WITHDRAW;
      case StopSharing _ -> Step.STOP_SHARING;
      case Deadline _ -> Step.DEADLINE;
      case VoidAsError _ -> Step.VOID_AS_ERROR;
    };
  }

  /** What comes of it; empty when it cannot be taken from there. */
  default Optional<Referral> from(Referral before, Instant now) {
    return switch (this) {
      case Offer() -> on(Referral.Draft.class, before, each -> each.offer(now));
      case Ask(var question) ->
          on(Pending.Offered.class, before, each -> each.askInfo(question, now));
      case Supply(var told) ->
          on(Pending.InfoRequested.class, before, each -> each.supplyInfo(told, now));
      case Waitlist(var expected, var plan) ->
          on(Pending.Offered.class, before, each -> each.waitlist(expected, plan, now));
      case Accept(var handler) ->
          on(Open.Acceptable.class, before, each -> each.accept(handler, now));
      case Decline(var refusal) ->
          on(Open.Declinable.class, before, each -> each.decline(refusal, now));
      case Start(var contact) ->
          on(Pending.Accepted.class, before, each -> each.start(contact, now));
      case End(var outcome, var words) ->
          on(Shared.Started.class, before, each -> each.end(outcome, words, now));
      case ConfirmFeedback() -> on(Shared.Ended.class, before, each -> each.confirmFeedback(now));
      case HandBack(var refusal) ->
          on(Open.Taken.class, before, each -> each.handBack(refusal, now));
      case DropOut(var cause) -> on(Open.Taken.class, before, each -> each.dropOut(cause, now));
      case Withdraw() -> on(Pending.class, before, each -> each.withdraw(now));
      case StopSharing() -> on(Shared.class, before, each -> each.stopSharing(now));
      case Deadline() -> on(Open.class, before, each -> each.pastDeadline(now));
      case VoidAsError() -> on(Referral.Going.class, before, each -> each.voidAsError(now));
    };
  }

  private static <T extends Referral> Optional<Referral> on(
      Class<T> states, Referral referral, Function<T, Referral> step) {
    return Optional.of(referral).filter(states::isInstance).map(states::cast).map(step);
  }
}
