package nl.schakel.referrals.usecase;

import static nl.schakel.referrals.usecase.ReferralDesk.OTHER;
import static nl.schakel.referrals.usecase.ReferralDesk.contents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.access.Role;
import nl.schakel.chains.GapSignals.Kind;
import nl.schakel.chains.Link;
import nl.schakel.chains.LinkId;
import nl.schakel.people.OrganisationId;
import nl.schakel.referrals.Hops.EndOutcome;
import nl.schakel.referrals.Reason;
import nl.schakel.referrals.ReferralEvent.Fact;
import nl.schakel.referrals.ReferralEvent.ReferralNoted;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.AReferral;
import nl.schakel.referrals.model.Content;
import nl.schakel.referrals.model.Content.Answer;
import nl.schakel.referrals.model.Course.Way;
import nl.schakel.referrals.model.Flaw;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Happened.What;
import nl.schakel.referrals.model.Open;
import nl.schakel.referrals.model.Refusal.Consequence;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.referrals.usecase.MoveReferral.Outcome;
import nl.schakel.referrals.usecase.OfferReferral.Stage;
import nl.schakel.referrals.usecase.Wish.No;
import nl.schakel.shared.Country;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;

class ReferralsTest {

  private static final Optional<Long> UNSEEN = Optional.empty();

  private final ReferralDesk desk = new ReferralDesk();
  private final ReferralId referral = desk.offered();

  /** Who did so already changes nothing, whatever they looked at. */
  @Test
  void a_fact_about_what_changed_since_is_refused_and_a_repeated_one_is_not() {
    Optional<Long> late = Optional.of(99L);
    assertThatThrownBy(() -> desk.noting.acknowledge(desk.receiver, referral, late))
        .isInstanceOf(StaleChangeException.class);
    assertThatThrownBy(
            () ->
                desk.noting.handOverWarmly(
                    desk.referrer, referral, late, AReferral.TODAY, Way.JOINT_VISIT))
        .isInstanceOf(StaleChangeException.class);
    desk.noting.acknowledge(desk.receiver, referral, UNSEEN);
    assertThat(desk.noting.acknowledge(desk.receiver, referral, late))
        .isInstanceOf(NoteOnReferral.Outcome.Noted.class);
  }

  @Test
  void from_the_offer_to_the_closed_loop() {
    desk.noting.acknowledge(desk.receiver, referral, UNSEEN);
    assertThat(moved(desk.receiver, new Wish.Ask("In welke taal?")))
        .isEqualTo(ReferralState.INFO_REQUESTED);
    assertThat(moved(desk.referrer, new Wish.Supply("In het Arabisch.")))
        .isEqualTo(ReferralState.OFFERED);
    assertThat(moved(desk.receiver, new Wish.Accept())).isEqualTo(ReferralState.ACCEPTED);
    desk.noting.handOverWarmly(desk.referrer, referral, UNSEEN, AReferral.TODAY, Way.JOINT_VISIT);
    assertThat(moved(desk.receiver, new Wish.Start(AReferral.TODAY)))
        .isEqualTo(ReferralState.STARTED);
    desk.noting.tell(desk.receiver, referral, UNSEEN, Optional.of("Het gaat goed."));
    assertThat(moved(desk.receiver, new Wish.End(EndOutcome.GOAL_REACHED, Optional.empty())))
        .isEqualTo(ReferralState.ENDED);
    assertThat(moved(desk.referrer, new Wish.ConfirmFeedback())).isEqualTo(ReferralState.CLOSED);
    assertThat(desk.opening.open(desk.referrer, referral).past()).hasSize(10);
  }

  @Test
  void of_two_colleagues_one_accepts_and_the_other_hears_who_did() {
    moved(desk.receiver, new Wish.Accept());
    assertThat(desk.move(desk.colleague, referral, new Wish.Accept()))
        .isEqualTo(
            new Outcome.NotFrom(
                ReferralState.ACCEPTED, AReferral.NOW, Optional.of(desk.receiver.person())));
  }

  @Test
  void what_was_withdrawn_is_gone_for_who_was_deciding() {
    desk.opening.open(desk.receiver, referral);
    moved(desk.referrer, new Wish.Withdraw());
    notFound(() -> desk.move(desk.receiver, referral, new Wish.Accept()));
    notFound(() -> desk.opening.open(desk.receiver, referral));
    assertThat(desk.opening.open(desk.referrer, referral).seen().state())
        .isEqualTo(ReferralState.WITHDRAWN);
  }

  @Test
  void each_side_takes_its_own_steps_and_everybody_else_none() {
    notFound(() -> desk.move(desk.referrer, referral, new Wish.Accept()));
    notFound(() -> desk.move(desk.receiver, referral, new Wish.Withdraw()));
    for (Actor other : List.of(desk.stranger, desk.keeper, desk.administrator)) {
      notFound(() -> desk.move(other, referral, new Wish.Accept()));
      notFound(() -> desk.move(other, referral, new Wish.Withdraw()));
      notFound(() -> desk.opening.open(other, referral));
      notFound(() -> desk.opening.readings(other, referral));
      notFound(() -> desk.noting.acknowledge(other, referral, UNSEEN));
      notFound(() -> desk.noting.tell(other, referral, UNSEEN, Optional.empty()));
    }
  }

  @Test
  void whoever_reads_it_is_written_down_for_their_own_organisation() {
    desk.opening.open(desk.receiver, referral);
    assertThat(desk.opening.readings(desk.colleague, referral))
        .extracting(OpenReferral.Reading::person)
        .containsExactly(desk.receiver.person());
    assertThat(desk.opening.readings(desk.referrer, referral)).isEmpty();
  }

  @Test
  void who_saw_another_version_changes_nothing() {
    var stale =
        new MoveReferral.Command(desk.receiver, referral, Optional.of(1L), new Wish.Accept());
    assertThatExceptionOfType(StaleChangeException.class).isThrownBy(() -> desk.moving.move(stale));
  }

  @Test
  void a_no_without_a_consequence_is_none_and_one_without_another_way_is_a_gap() {
    assertThat(decline(no(Reason.NO_CAPACITY, Optional.empty())))
        .isEqualTo(new Outcome.Unfit(Set.of(Flaw.NO_CONSEQUENCE)));
    assertThat(decline(no(Reason.NOT_ELIGIBLE, nowhere())))
        .isEqualTo(new Outcome.Unfit(Set.of(Flaw.WHICH_CRITERION)));
    assertThat(desk.chains.heard).isEmpty();
    assertThat(decline(no(Reason.NO_CAPACITY, nowhere()))).isInstanceOf(Outcome.Moved.class);
    assertThat(desk.chains.heard)
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.kind()).isEqualTo(Kind.CAPACITY);
              assertThat(gap.toString())
                  .doesNotContain(desk.referral(referral).details().fact().toString());
            });
  }

  @Test
  void another_way_leads_neither_back_nor_to_who_must_not_be_involved() {
    assertThat(decline(no(Reason.OTHER, elsewhere(desk.back))))
        .isEqualTo(new Outcome.Unfit(Set.of(Flaw.LEADS_BACK)));
    assertThat(decline(no(Reason.OTHER, elsewhere(LinkId.next()))))
        .isEqualTo(new Outcome.Unfit(Set.of(Flaw.NO_SUCH_WAY)));
    ReferralId careful = desk.offered(Set.of(OTHER));
    Wish wish = new Wish.Decline(no(Reason.OTHER, elsewhere(desk.alternative)));
    assertThat(desk.move(desk.receiver, careful, wish))
        .isEqualTo(new Outcome.Unfit(Set.of(Flaw.NO_SUCH_WAY)));
  }

  /** Else the referrer is sent to where nothing can be offered. */
  @Test
  void another_way_is_one_that_can_be_taken_and_only_those_can_be_chosen() {
    assertThat(desk.opening.open(desk.receiver, referral).onward())
        .extracting(Link::id)
        .containsExactly(desk.alternative);
    assertThat(decline(no(Reason.OTHER, elsewhere(desk.bridge))))
        .isEqualTo(new Outcome.Unfit(Set.of(Flaw.NO_SUCH_WAY)));
    assertThat(decline(no(Reason.OTHER, elsewhere(desk.link))))
        .isEqualTo(new Outcome.Unfit(Set.of(Flaw.LEADS_BACK)));
    desk.listed.remove(OTHER);
    assertThat(desk.opening.open(desk.receiver, referral).onward()).isEmpty();
    assertThat(decline(no(Reason.OTHER, elsewhere(desk.alternative))))
        .isEqualTo(new Outcome.Unfit(Set.of(Flaw.NO_SUCH_WAY)));
    desk.listed.add(OTHER);
    ReferralId careful = desk.offered(Set.of(OTHER));
    assertThat(desk.opening.open(desk.receiver, careful).onward()).isEmpty();
  }

  @Test
  void with_whom_the_client_was_before_is_no_way_and_the_receiver_is_not_told_why() {
    decline(no(Reason.NO_CAPACITY, elsewhere(desk.alternative)));
    ReferralId next =
        ((OfferReferral.Outcome.Offered) offer(desk.alternative, Set.of(), Optional.of(referral)))
            .referral();
    Wish wish = new Wish.Decline(no(Reason.OTHER, elsewhere(desk.link)));
    assertThat(desk.move(desk.stranger, next, wish))
        .isEqualTo(new Outcome.Unfit(Set.of(Flaw.NO_SUCH_WAY)));
  }

  @Test
  void nobody_refers_to_itself() {
    assertThat(offer(desk.back, Set.of(), Optional.empty()))
        .isEqualTo(new OfferReferral.Outcome.NotPossible());
  }

  @Test
  void the_first_contact_may_come_before_the_answer_but_not_before_the_offer() {
    desk.at(AReferral.NOW.plus(Duration.ofDays(2)));
    moved(desk.receiver, new Wish.Accept());
    assertThat(desk.move(desk.receiver, referral, new Wish.Start(AReferral.TODAY.minusDays(1))))
        .isEqualTo(new Outcome.Unfit(Set.of(Flaw.NOT_THAT_DAY)));
    assertThat(moved(desk.receiver, new Wish.Start(AReferral.TODAY)))
        .isEqualTo(ReferralState.STARTED);
  }

  @Test
  void after_a_no_the_client_goes_on_over_the_other_way_and_not_in_a_circle() {
    decline(no(Reason.NO_CAPACITY, elsewhere(desk.alternative)));
    var outcome = offer(desk.alternative, Set.of(), Optional.of(referral));
    assertThat(outcome).isInstanceOf(OfferReferral.Outcome.Offered.class);
    ReferralId next = ((OfferReferral.Outcome.Offered) outcome).referral();
    assertThat(desk.opening.open(desk.referrer, referral).successor()).contains(next);
    assertThat(desk.told)
        .anyMatch(
            e ->
                e instanceof ReferralNoted n
                    && n.fact() == Fact.FOLLOWED
                    && n.referral().equals(referral));
    desk.move(desk.stranger, next, new Wish.Decline(no(Reason.NO_CAPACITY, nowhere())));
    assertThat(offer(desk.link, Set.of(), Optional.of(next)))
        .isEqualTo(new OfferReferral.Outcome.NotPossible());
  }

  @Test
  void nothing_goes_to_who_must_not_be_involved_nor_over_a_bridge_nor_to_who_is_gone() {
    var not = new OfferReferral.Outcome.NotPossible();
    assertThat(offer(desk.link, Set.of(AReferral.RECEIVER), Optional.empty())).isEqualTo(not);
    assertThat(offer(desk.bridge, Set.of(), Optional.empty())).isEqualTo(not);
    desk.listed.remove(AReferral.RECEIVER);
    assertThat(offer(desk.link, Set.of(), Optional.empty())).isEqualTo(not);
  }

  @Test
  void an_emergency_is_not_accepted_and_neither_is_what_tells_of_somebody() {
    var calm =
        desk.command(desk.link, contents(Feedback.NONE, "Rustig aan.", Set.of()), Optional.empty());
    var danger =
        new OfferReferral.Command(
            calm.actor(),
            calm.from(),
            calm.chain(),
            calm.link(),
            calm.municipality(),
            calm.urgency(),
            OfferReferral.Danger.NOW,
            calm.contents(),
            Optional.empty());
    assertThat(desk.offering.make(danger, Stage.OFFER))
        .isEqualTo(new OfferReferral.Outcome.Emergency(Country.NL));
    var telling = contents(Feedback.NONE, "Bel 06-12345678", Set.of());
    assertThat(desk.offering.make(desk.command(desk.link, telling, Optional.empty()), Stage.DRAFT))
        .isInstanceOf(OfferReferral.Outcome.TellsOfSomebody.class);
    assertThat(desk.move(desk.receiver, referral, new Wish.Ask("Is het jan@voorbeeld.example?")))
        .isInstanceOf(Outcome.TellsOfSomebody.class);
  }

  @Test
  void what_a_criterion_excludes_is_not_offered() {
    Contents fine = contents(Feedback.NONE, "Rustig aan.", Set.of());
    Contents against =
        new Contents(
            fine.sharing(),
            fine.code(),
            fine.note(),
            fine.language(),
            fine.age(),
            Map.of(1, Answer.NO, 2, Answer.YES),
            Set.of());
    assertThat(desk.offering.make(desk.command(desk.link, against, Optional.empty()), Stage.OFFER))
        .isEqualTo(new OfferReferral.Outcome.NotForThem(List.of(1, 2)));
  }

  @Test
  void silence_is_noticed_twice_and_then_is_the_answer() {
    Open offered = (Open) desk.referral(referral);
    for (Instant at :
        List.of(offered.timer().remindAt(), offered.timer().dueAt(), offered.timer().endAt())) {
      desk.at(at);
      assertThat(desk.watching.look(10)).isEqualTo(new WatchDeadlines.Outcome.Noticed(1));
      assertThat(desk.watching.look(10)).isEqualTo(new WatchDeadlines.Outcome.NothingToDo());
    }
    assertThat(desk.referral(referral).state()).isEqualTo(ReferralState.EXPIRED);
  }

  @Test
  void open_work_goes_to_a_colleague_or_is_withdrawn() {
    moved(desk.receiver, new Wish.Accept());
    desk.leaves(desk.receiver);
    desk.openWork.left(desk.receiver.person());
    assertThat(desk.referral(referral).details().handler()).contains(desk.colleague.person());
    Actor stays = desk.actor(Role.SUPPORT_WORKER, AReferral.REFERRER);
    desk.leaves(desk.referrer);
    desk.openWork.left(desk.referrer.person());
    assertThat(desk.referral(referral).details().sender()).contains(stays.person());
    desk.leaves(stays);
    desk.openWork.left(stays.person());
    assertThat(desk.referral(referral).state()).isEqualTo(ReferralState.WITHDRAWN);
  }

  @Test
  void a_partner_that_is_gone_keeps_nobody_waiting() {
    desk.openWork.closed(AReferral.RECEIVER);
    assertThat(desk.referral(referral).state()).isEqualTo(ReferralState.WITHDRAWN);
  }

  @Test
  void what_two_entries_had_open_stays_open_and_the_keeper_hears_it_once() {
    for (int time = 0; time < 2; time++) {
      desk.openWork.merged(AReferral.RECEIVER);
    }
    assertThat(desk.referral(referral).state()).isEqualTo(ReferralState.OFFERED);
    assertThat(desk.told.stream().filter(ReferralNoted.class::isInstance))
        .singleElement()
        .extracting(event -> ((ReferralNoted) event).fact())
        .isEqualTo(Fact.ESCALATED);
  }

  @Test
  void what_is_open_is_looked_after_by_who_looks_after_the_chain_now() {
    desk.chains.keptBy(OTHER);
    desk.openWork.handedOver(desk.chains.id);
    assertThat(desk.referral(referral).details().route().keeper()).isEqualTo(OTHER);
  }

  @Test
  void when_the_word_is_over_nothing_is_told_back_any_more() {
    moved(desk.receiver, new Wish.Accept());
    moved(desk.receiver, new Wish.Start(AReferral.TODAY));
    desk.at(AReferral.NOW.plus(Duration.ofDays(200)));
    assertThat(desk.noting.tell(desk.receiver, referral, UNSEEN, Optional.of("Het gaat goed.")))
        .isEqualTo(new NoteOnReferral.Outcome.Unfit(Flaw.NOT_AGREED_TO_SHARE));
    Wish words = new Wish.End(EndOutcome.GOAL_REACHED, Optional.of("Het ging goed."));
    assertThat(desk.move(desk.receiver, referral, words))
        .isEqualTo(new Outcome.Unfit(Set.of(Flaw.NOT_AGREED_TO_SHARE)));
  }

  @Test
  void nothing_is_told_back_to_which_nobody_agreed() {
    var quiet =
        desk.command(
            desk.link, contents(Feedback.ARRIVAL, "Rustig aan.", Set.of()), Optional.empty());
    var offered = (OfferReferral.Outcome.Offered) desk.offering.make(quiet, Stage.OFFER);
    desk.move(desk.receiver, offered.referral(), new Wish.Accept());
    desk.move(desk.receiver, offered.referral(), new Wish.Start(AReferral.TODAY));
    assertThat(
            desk.noting.tell(desk.receiver, offered.referral(), UNSEEN, Optional.of("Het gaat.")))
        .isEqualTo(new NoteOnReferral.Outcome.Unfit(Flaw.NOT_AGREED_TO_SHARE));
    assertThat(
            desk.move(desk.receiver, offered.referral(), new Wish.Start(LocalDate.of(2020, 1, 1))))
        .isInstanceOf(Outcome.NotFrom.class);
  }

  @Test
  void who_may_not_be_told_that_they_met_takes_it_back_and_is_told_no_more() {
    ReferralId quiet = quiet();
    desk.move(desk.receiver, quiet, new Wish.Accept());
    desk.move(desk.receiver, quiet, new Wish.Start(AReferral.TODAY));
    for (Wish wish : List.of(new Wish.ConfirmFeedback(), new Wish.StopSharing())) {
      assertThat(desk.move(desk.referrer, quiet, wish))
          .isEqualTo(new Outcome.NotFrom(ReferralState.ACCEPTED, AReferral.NOW, Optional.empty()));
    }
    assertThat(desk.opening.open(desk.referrer, quiet).possible()).contains(Step.WITHDRAW);
    assertThat(desk.move(desk.referrer, quiet, new Wish.Withdraw()))
        .isInstanceOfSatisfying(
            Outcome.Moved.class, it -> assertThat(it.to()).isEqualTo(ReferralState.WITHDRAWN));
    assertThat(desk.referral(quiet).state()).isEqualTo(ReferralState.CLOSED);
    var seen = desk.opening.open(desk.referrer, quiet);
    assertThat(seen.seen().state()).isEqualTo(ReferralState.WITHDRAWN);
    assertThat(seen.past())
        .extracting(Happened::what)
        .endsWith(
            new What.Moved(Step.ACCEPT, ReferralState.ACCEPTED),
            new What.Moved(Step.WITHDRAW, ReferralState.WITHDRAWN));
    assertThat(desk.noting.reassign(desk.referrer, quiet, Optional.empty(), desk.referrer.person()))
        .isEqualTo(new NoteOnReferral.Outcome.NotNow(ReferralState.WITHDRAWN));
    assertThat(desk.opening.open(desk.receiver, quiet).seen().details().content())
        .as("nothing is shared any more")
        .isEqualTo(Content.NONE);
  }

  @Test
  void of_what_ended_unseen_sharing_stops_too() {
    ReferralId quiet = quiet();
    desk.move(desk.receiver, quiet, new Wish.Accept());
    desk.move(desk.receiver, quiet, new Wish.Start(AReferral.TODAY));
    desk.move(desk.receiver, quiet, new Wish.End(EndOutcome.GOAL_REACHED, Optional.empty()));
    assertThat(desk.move(desk.referrer, quiet, new Wish.ConfirmFeedback()))
        .isEqualTo(new Outcome.NotFrom(ReferralState.ACCEPTED, AReferral.NOW, Optional.empty()));
    desk.move(desk.referrer, quiet, new Wish.Withdraw());
    assertThat(desk.referral(quiet).state()).isEqualTo(ReferralState.CLOSED);
  }

  @Test
  void who_saw_another_version_gives_it_to_no_colleague() {
    assertThatExceptionOfType(StaleChangeException.class)
        .isThrownBy(
            () ->
                desk.noting.reassign(
                    desk.receiver, referral, Optional.of(1L), desk.colleague.person()));
    assertThat(desk.referral(referral).details().handler()).isEmpty();
    assertThat(
            desk.noting.reassign(
                desk.receiver, referral, Optional.empty(), desk.colleague.person()))
        .isInstanceOf(NoteOnReferral.Outcome.Noted.class);
  }

  private ReferralId quiet() {
    var command =
        desk.command(desk.link, contents(Feedback.NONE, "Rustig aan.", Set.of()), Optional.empty());
    return ((OfferReferral.Outcome.Offered) desk.offering.make(command, Stage.OFFER)).referral();
  }

  private ReferralState moved(Actor actor, Wish wish) {
    return switch (desk.move(actor, referral, wish)) {
      case Outcome.Moved(var to, _) -> to;
      case Outcome other -> throw new AssertionError(other);
    };
  }

  private OfferReferral.Outcome offer(
      LinkId over, Set<OrganisationId> notInvolved, Optional<ReferralId> before) {
    Contents contents = contents(Feedback.OUTCOME, "Rustig aan.", notInvolved);
    return desk.offering.make(desk.command(over, contents, before), Stage.OFFER);
  }

  private Outcome decline(No no) {
    return desk.move(desk.receiver, referral, new Wish.Decline(no));
  }

  private static No no(Reason reason, Optional<Consequence> consequence) {
    return new No(reason, Optional.empty(), Optional.empty(), consequence, Optional.empty());
  }

  private static Optional<Consequence> nowhere() {
    return Optional.of(new Consequence.Nowhere());
  }

  private static Optional<Consequence> elsewhere(LinkId link) {
    return Optional.of(new Consequence.Elsewhere(link));
  }

  private static void notFound(Runnable act) {
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(act::run);
  }
}
