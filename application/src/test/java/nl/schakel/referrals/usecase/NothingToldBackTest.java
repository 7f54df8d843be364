package nl.schakel.referrals.usecase;

import static nl.schakel.referrals.usecase.ReferralDesk.contents;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.AReferral;
import nl.schakel.referrals.model.Happened.What;
import nl.schakel.referrals.model.Open;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.referrals.model.Timer.Notice;
import nl.schakel.referrals.usecase.OfferReferral.Stage;
import nl.schakel.referrals.usecase.OpenReferral.Opened;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client shares nothing back: who referred does not learn that somebody came. */
class NothingToldBackTest {

  private final ReferralDesk desk = new ReferralDesk();
  private final ReferralId referral = offered();

  private ReferralId offered() {
    return offered(desk);
  }

  private static ReferralId offered(ReferralDesk desk) {
    var command =
        desk.command(desk.link, contents(Feedback.NONE, "Rustig aan.", Set.of()), Optional.empty());
    return ((OfferReferral.Outcome.Offered) desk.offering.make(command, Stage.OFFER)).referral();
  }

  @BeforeEach
  void it_is_accepted() {
    desk.move(desk.receiver, referral, new Wish.Accept());
  }

  @Test
  void neither_the_deadline_nor_the_version_moves_when_somebody_came() {
    Opened before = opened();
    start();
    assertThat(opened()).isEqualTo(before);
    passTo(Notice.ESCALATED);
    assertThat(desk.referral(referral).state()).isEqualTo(ReferralState.ENDED);
    assertThat(opened()).isEqualTo(before);
    var stopping =
        new MoveReferral.Command(
            desk.referrer, referral, Optional.of(before.version()), new Wish.Withdraw());
    assertThat(desk.moving.move(stopping)).isInstanceOf(MoveReferral.Outcome.Moved.class);
  }

  /** Else who waits for nothing would be reminded, and who came would not. */
  @Test
  void that_nobody_came_yet_looks_the_same_as_that_somebody_did() {
    Opened before = opened();
    passTo(Notice.REMINDED);
    passTo(Notice.ESCALATED);
    assertThat(opened()).isEqualTo(before);
  }

  @Test
  void what_time_ended_was_closed_by_nobody() {
    start();
    desk.move(desk.receiver, referral, new Wish.End(EndOutcome.GOAL_REACHED, Optional.empty()));
    desk.at(((Open) desk.referral(referral)).timer().endAt());
    desk.watching.look(10);
    assertThat(desk.referral(referral).state()).isEqualTo(ReferralState.CLOSED);
    isTakenBackByNobody();
  }

  /** Who waited a year hears the same as who was helped for a year. */
  @Test
  void that_nobody_ever_came_ends_at_the_same_moment_and_in_the_same_words() {
    Instant end = ((Open) desk.referral(referral)).timer().endAt();
    desk.at(end);
    desk.watching.look(10);
    assertThat(desk.referral(referral).state()).isEqualTo(ReferralState.EXPIRED);
    isTakenBackByNobody();
    assertThat(opened().past()).noneMatch(each -> each.what().toString().contains("EXPIRED"));
    ReferralDesk other = new ReferralDesk();
    ReferralId came = offered(other);
    other.move(other.receiver, came, new Wish.Accept());
    other.move(other.receiver, came, new Wish.Start(AReferral.TODAY));
    other.at(((Open) other.referral(came)).timer().endAt());
    other.watching.look(10);
    assertThat(((Open) other.referral(came)).timer().endAt()).isEqualTo(end);
  }

  @Test
  void the_receiver_is_not_chased_for_what_it_may_not_say() {
    start();
    desk.told.clear();
    desk.at(((Open) desk.referral(referral)).timer().endAt().minusSeconds(1));
    desk.watching.look(10);
    assertThat(desk.told).isEmpty();
  }

  @Test
  void what_the_receiver_stopped_was_taken_back_by_nobody() {
    start();
    desk.move(desk.receiver, referral, new Wish.StopSharing());
    isTakenBackByNobody();
  }

  @Test
  void what_the_referrer_took_back_is_its_own() {
    start();
    desk.move(desk.referrer, referral, new Wish.Withdraw());
    assertThat(opened().past().getLast().by()).isPresent();
  }

  private void isTakenBackByNobody() {
    Opened after = opened();
    assertThat(after.seen().state()).isEqualTo(ReferralState.WITHDRAWN);
    assertThat(after.past())
        .extracting(each -> each.what().toString())
        .noneMatch(each -> each.contains("CLOSED") || each.contains("START"));
    assertThat(after.past().getLast().what())
        .isEqualTo(new What.Moved(Step.WITHDRAW, ReferralState.WITHDRAWN));
    assertThat(after.past().getLast().by()).isEmpty();
  }

  private void start() {
    desk.move(desk.receiver, referral, new Wish.Start(AReferral.TODAY));
  }

  private void passTo(Notice notice) {
    var timer = ((Open) desk.referral(referral)).timer();
    desk.at(notice == Notice.REMINDED ? timer.remindAt() : timer.dueAt());
    desk.watching.look(10);
  }

  private Opened opened() {
    return desk.opening.open(desk.referrer, referral);
  }
}
