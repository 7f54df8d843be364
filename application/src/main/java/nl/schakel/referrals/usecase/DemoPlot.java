package nl.schakel.referrals.usecase;

import static nl.schakel.referrals.ReferralEvent.Step.ACCEPT;
import static nl.schakel.referrals.ReferralEvent.Step.ASK_INFO;
import static nl.schakel.referrals.ReferralEvent.Step.CONFIRM_FEEDBACK;
import static nl.schakel.referrals.ReferralEvent.Step.DEADLINE;
import static nl.schakel.referrals.ReferralEvent.Step.DECLINE;
import static nl.schakel.referrals.ReferralEvent.Step.DROP_OUT;
import static nl.schakel.referrals.ReferralEvent.Step.END;
import static nl.schakel.referrals.ReferralEvent.Step.HAND_BACK;
import static nl.schakel.referrals.ReferralEvent.Step.OFFER;
import static nl.schakel.referrals.ReferralEvent.Step.START;
import static nl.schakel.referrals.ReferralEvent.Step.STOP_SHARING;
import static nl.schakel.referrals.ReferralEvent.Step.SUPPLY_INFO;
import static nl.schakel.referrals.ReferralEvent.Step.VOID_AS_ERROR;
import static nl.schakel.referrals.ReferralEvent.Step.WAITLIST;
import static nl.schakel.referrals.ReferralEvent.Step.WITHDRAW;

import java.util.List;
import java.util.Random;
import nl.schakel.referrals.ReferralEvent.Step;

/** How a referral of the demo goes; together they show every state. */
enum DemoPlot {
  WELL(10, OFFER, ACCEPT, START, END, CONFIRM_FEEDBACK),
  UNREAD(3, OFFER, ACCEPT, START, END, DEADLINE),
  AFTER_A_QUESTION(2, OFFER, ASK_INFO, SUPPLY_INFO, ACCEPT, START, END, CONFIRM_FEEDBACK),
  AFTER_A_WAIT(3, OFFER, WAITLIST, ACCEPT, START, END, CONFIRM_FEEDBACK),
  NOT_NOW(4, OFFER, DECLINE),
  SILENCE(3, OFFER, DEADLINE),
  LOST_BEFORE_IT_BEGAN(2, OFFER, ACCEPT, DROP_OUT),
  LOST_ON_THE_WAY(1, OFFER, ACCEPT, START, DROP_OUT),
  HANDED_BACK(1, OFFER, ACCEPT, HAND_BACK),
  TAKEN_BACK(1, OFFER, WITHDRAW),
  STOPPED(1, OFFER, ACCEPT, START, STOP_SHARING),
  MISTAKE(1, OFFER, VOID_AS_ERROR),
  UNFINISHED(0);

  private static final int ALL = 32;
  private static final List<DemoPlot> ALL_PLOTS = List.of(values());

  private final int weight;

  @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change, which its type does not say
  private final List<Step> steps;

  DemoPlot(int weight, Step... steps) {
    this.weight = weight;
    this.steps = List.of(steps);
  }

  List<Step> steps() {
    return steps;
  }

  /** In the last days each once, so that something waits in every state. */
  static DemoPlot of(Random random, int daysAgo) {
    if (daysAgo <= ALL_PLOTS.size()) {
      return ALL_PLOTS.get(ALL_PLOTS.size() - daysAgo);
    }
    int drawn = random.nextInt(ALL);
    for (DemoPlot plot : ALL_PLOTS) {
      drawn -= plot.weight;
      if (drawn < 0) {
        return plot;
      }
    }
    return WELL;
  }
}
