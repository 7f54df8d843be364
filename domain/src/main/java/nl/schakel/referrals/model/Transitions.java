package nl.schakel.referrals.model;

import static nl.schakel.referrals.ReferralState.ACCEPTED;
import static nl.schakel.referrals.ReferralState.CLOSED;
import static nl.schakel.referrals.ReferralState.DECLINED;
import static nl.schakel.referrals.ReferralState.DRAFT;
import static nl.schakel.referrals.ReferralState.DROPPED;
import static nl.schakel.referrals.ReferralState.ENDED;
import static nl.schakel.referrals.ReferralState.EXPIRED;
import static nl.schakel.referrals.ReferralState.INFO_REQUESTED;
import static nl.schakel.referrals.ReferralState.OFFERED;
import static nl.schakel.referrals.ReferralState.RETURNED;
import static nl.schakel.referrals.ReferralState.STARTED;
import static nl.schakel.referrals.ReferralState.VOID;
import static nl.schakel.referrals.ReferralState.WAITLISTED;
import static nl.schakel.referrals.ReferralState.WITHDRAWN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralState;

/**
 * The table of referrals.md: which step leads from where to where, and whose it is. The types of
 * {@link Referral} say the same once more, in a way that the compiler holds; a test compares.
 */
public final class Transitions {

  private static final List<Row> TABLE =
      List.of(
          row(Step.OFFER, Mover.REFERRER, OFFERED, DRAFT),
          row(Step.ASK_INFO, Mover.RECEIVER, INFO_REQUESTED, OFFERED),
          row(Step.SUPPLY_INFO, Mover.REFERRER, OFFERED, INFO_REQUESTED),
          row(Step.WAITLIST, Mover.RECEIVER, WAITLISTED, OFFERED),
          row(Step.ACCEPT, Mover.RECEIVER, ACCEPTED, OFFERED, WAITLISTED),
          row(Step.DECLINE, Mover.RECEIVER, DECLINED, OFFERED, INFO_REQUESTED),
          row(Step.START, Mover.RECEIVER, STARTED, ACCEPTED),
          row(Step.END, Mover.RECEIVER, ENDED, STARTED),
          row(Step.CONFIRM_FEEDBACK, Mover.REFERRER, CLOSED, ENDED),
          row(Step.HAND_BACK, Mover.RECEIVER, RETURNED, WAITLISTED, ACCEPTED, STARTED),
          row(Step.DROP_OUT, Mover.RECEIVER, DROPPED, WAITLISTED, ACCEPTED, STARTED),
          row(
              Step.WITHDRAW,
              Mover.REFERRER,
              WITHDRAWN,
              OFFERED,
              INFO_REQUESTED,
              WAITLISTED,
              ACCEPTED),
          row(Step.STOP_SHARING, Mover.EITHER, CLOSED, STARTED, ENDED),
          row(Step.DEADLINE, Mover.SYSTEM, EXPIRED, OFFERED, INFO_REQUESTED, WAITLISTED, ACCEPTED),
          row(Step.DEADLINE, Mover.SYSTEM, ENDED, STARTED),
          row(Step.DEADLINE, Mover.SYSTEM, CLOSED, ENDED),
          row(
              Step.VOID_AS_ERROR,
              Mover.REFERRER,
              VOID,
              DRAFT,
              OFFERED,
              INFO_REQUESTED,
              WAITLISTED,
              ACCEPTED,
              STARTED,
              ENDED));

  private Transitions() {}

  /** Who takes a step. */
  public enum Mover {
    REFERRER,
    RECEIVER,
    EITHER,
    SYSTEM;

    /** Whether somebody on this side may take such a step. */
    public boolean includes(Mover side) {
      return this == side || (this == EITHER && side != SYSTEM);
    }
  }

  private record Row(Step step, Mover mover, ReferralState to, Set<ReferralState> from) {}

  private static Row row(Step step, Mover mover, ReferralState to, ReferralState... from) {
    return new Row(step, mover, to, Set.of(from));
  }

  /** Where the step leads; empty when it cannot be taken from there. */
  public static Optional<ReferralState> after(ReferralState from, Step step) {
    return TABLE.stream()
        .filter(row -> row.step() == step && row.from().contains(from))
        .map(Row::to)
        .findFirst();
  }

  public static Mover mover(Step step) {
    return TABLE.stream().filter(row -> row.step() == step).findFirst().orElseThrow().mover();
  }

  /** What this side can do now. */
  public static Set<Step> from(ReferralState state, Mover side) {
    return TABLE.stream()
        .filter(row -> row.from().contains(state) && row.mover().includes(side))
        .map(Row::step)
        .collect(Collectors.toUnmodifiableSet());
  }
}
