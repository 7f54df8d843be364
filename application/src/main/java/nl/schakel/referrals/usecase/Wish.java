package nl.schakel.referrals.usecase;

import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.Reason;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.model.Note;
import nl.schakel.referrals.model.Over.Cause;
import nl.schakel.referrals.model.Refusal;
import nl.schakel.referrals.model.Refusal.Consequence;
import nl.schakel.shared.Language;

/** What somebody wants to do with a referral, as it is filled in. */
public sealed interface Wish {

  record Offer() implements Wish {}

  record Ask(String question) implements Wish {}

  record Supply(String told) implements Wish {}

  /** There will be room on that day; until then this is done. */
  record Waitlist(LocalDate expected, String plan) implements Wish {}

  /** Whoever accepts, handles it. */
  record Accept() implements Wish {}

  record Decline(No no) implements Wish {}

  /** They met on that day. */
  record Start(LocalDate contact) implements Wish {}

  record End(EndOutcome outcome, Optional<String> words) implements Wish {}

  record ConfirmFeedback() implements Wish {}

  record HandBack(No no) implements Wish {}

  record DropOut(Cause cause) implements Wish {}

  record Withdraw() implements Wish {}

  record StopSharing() implements Wish {}

  record VoidAsError() implements Wish {}

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
      case VoidAsError _ -> Step.VOID_AS_ERROR;
    };
  }

  /**
   * A no as it is filled in.
   *
   * @param consequence another way, or that there is none: one of both
   */
  record No(
      Reason reason,
      Optional<Integer> criterion,
      Optional<Language> language,
      Optional<Consequence> consequence,
      Optional<String> words) {

    /** Only without flaws. */
    Refusal with(Optional<Note> said) {
      return new Refusal(reason, criterion, language, consequence.orElseThrow(), said);
    }
  }
}
