package nl.schakel.referrals.web;

import java.util.Locale;
import nl.schakel.referrals.ReferralEvent.Step;

/** What steps are called in addresses and forms. */
final class StepNames {

  private StepNames() {}

  /** The field with words that go to the other side. */
  static String text(Step step) {
    return switch (step) {
      case ASK_INFO -> "question";
      case SUPPLY_INFO -> "told";
      case WAITLIST -> "plan";
      case DECLINE, HAND_BACK -> "words";
      case END -> "closing";
      case OFFER,
          ACCEPT,
          START,
          CONFIRM_FEEDBACK,
          DROP_OUT,
          WITHDRAW,
          STOP_SHARING,
          DEADLINE,
          VOID_AS_ERROR ->
          "step";
    };
  }

  static String name(Step step) {
    return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
