package nl.schakel.notifications.usecase;

import static nl.schakel.notifications.usecase.ReferralTidings.Side.KEEPER;
import static nl.schakel.notifications.usecase.ReferralTidings.Side.RECEIVER;
import static nl.schakel.notifications.usecase.ReferralTidings.Side.SENDER;

import java.util.Map;
import nl.schakel.notifications.model.ChainMatter;
import nl.schakel.notifications.port.ChainContent.ReferralNews.Turn;
import nl.schakel.referrals.ReferralCards.Card;
import nl.schakel.referrals.ReferralEvent.Fact;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralState;

/**
 * What there is to tell of a referral, and to which side. What is no longer so is not told:
 * something later is. Nor is what the client did not agree to.
 */
final class ReferralTidings {

  private ReferralTidings() {}

  enum Side {
    SENDER,
    RECEIVER,
    /** Who looks after the chain. */
    KEEPER
  }

  static Map<Side, Turn> of(ChainMatter.AboutReferral matter, Card card) {
    return switch (matter) {
      case ChainMatter.ReferralMoved(_, var step, var to, _) ->
          card.state() == to ? moved(step, to, card) : Map.of();
      case ChainMatter.ReferralNoted(_, var fact, var at) ->
          card.since().isAfter(at) ? Map.of() : noted(fact, card);
    };
  }

  private static Map<Side, Turn> moved(Step step, ReferralState to, Card card) {
    return switch (step) {
      case OFFER -> Map.of(RECEIVER, Turn.OFFERED);
      case ASK_INFO -> Map.of(SENDER, Turn.INFO_ASKED);
      case SUPPLY_INFO -> Map.of(RECEIVER, Turn.INFO_GIVEN);
      case WAITLIST -> Map.of(SENDER, Turn.WAITLISTED);
      case ACCEPT -> Map.of(SENDER, Turn.ACCEPTED);
      case DECLINE -> Map.of(SENDER, card.elsewhere() ? Turn.DECLINED_ELSEWHERE : Turn.DECLINED);
      case HAND_BACK -> Map.of(SENDER, card.elsewhere() ? Turn.RETURNED_ELSEWHERE : Turn.RETURNED);
      case DROP_OUT -> Map.of(SENDER, Turn.DROPPED);
      case START -> toldOf(to, card, Turn.STARTED);
      case END -> toldOf(to, card, Turn.ENDED);
      case WITHDRAW -> Map.of(RECEIVER, Turn.WITHDRAWN, SENDER, Turn.CALLED_OFF);
      case VOID_AS_ERROR -> card.offered() ? Map.of(RECEIVER, Turn.WITHDRAWN) : Map.of();
      case STOP_SHARING -> Map.of(RECEIVER, Turn.STOPPED, SENDER, stopped(card));
      case DEADLINE -> ranOut(to, card);
      case CONFIRM_FEEDBACK -> Map.of();
    };
  }

  /** Who may not be told that somebody came is not told that it stopped either. */
  private static Turn stopped(Card card) {
    return card.told() == ReferralState.WITHDRAWN ? Turn.CALLED_OFF : Turn.STOPPED;
  }

  private static Map<Side, Turn> ranOut(ReferralState to, Card card) {
    return switch (to) {
      case EXPIRED ->
          card.told() == to
              ? Map.of(SENDER, Turn.EXPIRED, RECEIVER, Turn.RAN_OUT)
              : Map.of(RECEIVER, Turn.RAN_OUT);
      case ENDED -> toldOf(to, card, Turn.ENDED);
      default -> Map.of();
    };
  }

  private static Map<Side, Turn> toldOf(ReferralState state, Card card, Turn news) {
    return card.told() == state ? Map.of(SENDER, news) : Map.of();
  }

  private static Map<Side, Turn> noted(Fact fact, Card card) {
    return switch (fact) {
      case REMINDED -> reminded(card);
      case ESCALATED -> Map.of(KEEPER, Turn.OVERDUE);
      case REASSIGNED -> Map.of(RECEIVER, Turn.YOURS);
      case PASSED_ON -> Map.of(SENDER, Turn.YOURS);
      case FEEDBACK_GIVEN -> toldOf(ReferralState.STARTED, card, Turn.FEEDBACK);
      case ACKNOWLEDGED, HANDED_OVER_WARMLY, FOLLOWED -> Map.of();
    };
  }

  /** Whoever is to act. */
  private static Map<Side, Turn> reminded(Card card) {
    return switch (card.state()) {
      case OFFERED, WAITLISTED, ACCEPTED -> Map.of(RECEIVER, Turn.REMINDER);
      // Who may tell nothing back is not asked how it goes.
      case STARTED -> card.told() == card.state() ? Map.of(RECEIVER, Turn.REMINDER) : Map.of();
      case INFO_REQUESTED -> Map.of(SENDER, Turn.REMINDER);
      case ENDED -> toldOf(ReferralState.ENDED, card, Turn.REMINDER);
      case DRAFT, CLOSED, DECLINED, RETURNED, WITHDRAWN, EXPIRED, DROPPED, VOID -> Map.of();
    };
  }
}
