package nl.schakel.measures.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.measures.model.Count;
import nl.schakel.places.WorkingDays;
import nl.schakel.referrals.Hops.Following;
import nl.schakel.referrals.Reason;
import nl.schakel.referrals.ReferralEvent.Fact;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Happened.What;
import nl.schakel.referrals.model.Over;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.port.Referrals.Arrived;

/** What is counted of a referral, from nothing but the lines of how it came to be what it is. */
record PastFold(Arrived arrived, Following next) {

  private static final Set<Step> ANSWERS = Set.of(Step.WAITLIST, Step.ACCEPT, Step.DECLINE);
  private static final Set<Step> SIGHT =
      Set.of(Step.ASK_INFO, Step.WAITLIST, Step.ACCEPT, Step.DECLINE);
  private static final int SEEN_WITHIN = 2;

  boolean is(Count count) {
    return switch (count) {
      case OFFERED -> true;
      case ANSWERED -> has(ANSWERS);
      case ACCEPTED -> has(Set.of(Step.ACCEPT));
      case STARTED -> has(Set.of(Step.START));
      case ENDED -> has(Set.of(Step.START)) && is(ReferralState.ENDED, ReferralState.CLOSED);
      case UNANSWERED -> is(ReferralState.EXPIRED) && !has(ANSWERS) && !is(Count.QUESTION_OPEN);
      case QUESTION_OPEN -> is(ReferralState.EXPIRED) && before() == ReferralState.INFO_REQUESTED;
      case ANSWER_DUE -> is(Count.UNANSWERED) || has(ANSWERS);
      case SIGHT_DUE -> is(Count.ANSWER_DUE) || seen().isPresent();
      case SEEN_IN_TIME -> seen().filter(at -> !at.isAfter(soon())).isPresent();
      case OVER -> last().isTerminal();
      case CLOSED_LOOP -> has(Set.of(Step.CONFIRM_FEEDBACK)) && has(Set.of(Step.END));
      case INFORMED_LOOP ->
          is(ReferralState.DECLINED, ReferralState.RETURNED, ReferralState.DROPPED)
              || (is(ReferralState.CLOSED) && has(Set.of(Step.END)));
      case MISSED -> hasFailed() || (is(ReferralState.WITHDRAWN) && isNobodys());
      case REDIRECTED -> is(Count.MISSED) && next == Following.SUCCESSOR;
      case ABANDONED -> is(Count.MISSED) && next == Following.NONE;
      case WARM -> is(Count.ACCEPTED) && isWarm();
      case COLD -> is(Count.ACCEPTED) && !isWarm();
      case LOST_WARM -> isLost() && isWarm();
      case LOST_COLD -> isLost() && !isWarm();
      case LANGUAGE_ASKED ->
          arrived.referral().details().content().language().isPresent() && has(ANSWERS);
      case LANGUAGE_SERVED -> is(Count.LANGUAGE_ASKED) && !isWithoutLanguage();
    };
  }

  private boolean isLost() {
    return is(Count.ACCEPTED) && hasFailed();
  }

  private boolean hasFailed() {
    return is(
        ReferralState.DECLINED,
        ReferralState.RETURNED,
        ReferralState.DROPPED,
        ReferralState.EXPIRED);
  }

  /** Whatever came last, no organisation did it. */
  private boolean isNobodys() {
    return arrived.past().getLast().by().isEmpty();
  }

  private ReferralState before() {
    List<What.Moved> all = moves().toList();
    return all.get(all.size() - 2).to();
  }

  private boolean isWarm() {
    return arrived.past().stream()
        .anyMatch(line -> line.what().equals(new What.Noted(Fact.HANDED_OVER_WARMLY)));
  }

  private boolean isWithoutLanguage() {
    return switch (arrived.referral()) {
      case Over.Declined no -> no.refusal().reason() == Reason.LANGUAGE_NOT_AVAILABLE;
      case Over.Returned no -> no.refusal().reason() == Reason.LANGUAGE_NOT_AVAILABLE;
      case Referral _ -> false;
    };
  }

  private boolean is(ReferralState... states) {
    return Set.of(states).contains(last());
  }

  ReferralState last() {
    return moves().map(What.Moved::to).reduce(ReferralState.DRAFT, (_, to) -> to);
  }

  private boolean has(Set<Step> steps) {
    return moves().map(What.Moved::step).anyMatch(steps::contains);
  }

  private Stream<What.Moved> moves() {
    return arrived.past().stream()
        .map(Happened::what)
        .filter(What.Moved.class::isInstance)
        .map(What.Moved.class::cast);
  }

  /** The first line by which somebody at the receiver shows that it was seen. */
  private Optional<Instant> seen() {
    return arrived.past().stream()
        .filter(line -> line.what() instanceof What.Moved(var step, _) && SIGHT.contains(step))
        .map(Happened::at)
        .findFirst();
  }

  private Instant soon() {
    return new WorkingDays(arrived.referral().details().route().country())
        .endAfter(arrived.past().getFirst().at(), SEEN_WITHIN);
  }
}
