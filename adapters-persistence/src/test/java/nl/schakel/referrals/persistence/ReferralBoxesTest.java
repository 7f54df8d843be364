package nl.schakel.referrals.persistence;

import static nl.schakel.referrals.model.AReferral.KEEPER;
import static nl.schakel.referrals.model.AReferral.NOW;
import static nl.schakel.referrals.model.AReferral.RECEIVER;
import static nl.schakel.referrals.model.AReferral.REFERRER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.Hops;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.ReferralCards;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.AReferral;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Happened.By;
import nl.schakel.referrals.model.Happened.What;
import nl.schakel.referrals.model.Open;
import nl.schakel.referrals.model.Pending;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.referrals.model.Timer.Notice;
import nl.schakel.referrals.port.Referrals;
import nl.schakel.referrals.port.Referrals.Arrived;
import nl.schakel.referrals.query.ReferralBoxes;
import nl.schakel.referrals.query.ReferralBoxes.Filter;
import nl.schakel.referrals.query.ReferralBoxes.Item;
import nl.schakel.shared.Country;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Who sees what is decided where it is read, for each state and each side. */
@DatabaseTest
@Transactional
class ReferralBoxesTest {

  private static final PageRequest ALL = new PageRequest(1, 100);

  @Autowired Referrals referrals;
  @Autowired JdbcClient jdbc;
  @Autowired Hops hops;
  @Autowired ReferralCards cards;

  @BeforeEach
  void one_in_each_state() {
    jdbc.sql("delete from referrals.referral").update();
    Stream.of(ReferralState.values()).forEach(state -> add(state, Feedback.OUTCOME));
  }

  private ReferralId add(ReferralState state, Feedback feedback) {
    Details details = AReferral.details(Urgency.NORMAL, Country.NL, feedback);
    Referral referral = AReferral.in(state, details);
    referrals.add(List.of(new Arrived(referral, List.of())));
    return referral.getId();
  }

  private ReferralBoxes at(Instant now) {
    return new JdbcReferralBoxes(jdbc, Clock.fixed(now, ZoneOffset.UTC));
  }

  @Test
  void the_receiver_sees_what_was_offered_and_not_withdrawn() {
    assertThat(states(at(NOW).inbox(Set.of(RECEIVER), Filter.ALL, ALL).items()))
        .containsExactlyInAnyOrder(
            Stream.of(ReferralState.values())
                .filter(state -> !HIDDEN.contains(state))
                .toArray(ReferralState[]::new));
  }

  private static final Set<ReferralState> HIDDEN =
      Set.of(ReferralState.DRAFT, ReferralState.WITHDRAWN, ReferralState.VOID);

  @Test
  void a_mail_learns_who_is_concerned_and_what_the_referrer_may_know() {
    ReferralId quiet = add(ReferralState.ENDED, Feedback.NONE);
    assertThat(cards.card(quiet))
        .hasValueSatisfying(
            card -> {
              assertThat(card.state()).isEqualTo(ReferralState.ENDED);
              assertThat(card.told()).isEqualTo(ReferralState.ACCEPTED);
              assertThat(card.deadline()).isPresent();
              assertThat(card.offered()).isTrue();
              assertThat(card.elsewhere()).isFalse();
              assertThat(card.lastBy()).isEmpty();
              assertThat(card.handler()).isPresent();
            });
    Referral.Draft draft = AReferral.draft();
    PersonId by = PersonId.next();
    referrals.add(List.of(new Arrived(draft, List.of())));
    referrals.save(
        AReferral.offered(draft.details()).decline(AReferral.elsewhere(), NOW),
        new Happened(
            new What.Moved(Step.DECLINE, ReferralState.DECLINED),
            Optional.of(new By(RECEIVER, Optional.of(by))),
            NOW));
    assertThat(cards.card(draft.getId()))
        .hasValueSatisfying(
            card -> {
              assertThat(card.elsewhere()).isTrue();
              assertThat(card.lastBy()).contains(by);
            });
    assertThat(cards.card(ReferralId.next())).isEmpty();
  }

  @Test
  void a_fortnight_after_its_end_the_receiver_sees_it_no_longer() {
    Instant later = NOW.plusSeconds(14L * 86_400);
    assertThat(states(at(later.minusSeconds(1)).inbox(Set.of(RECEIVER), Filter.ALL, ALL).items()))
        .contains(ReferralState.CLOSED);
    assertThat(states(at(later).inbox(Set.of(RECEIVER), Filter.ALL, ALL).items()))
        .containsExactlyInAnyOrder(
            ReferralState.OFFERED,
            ReferralState.INFO_REQUESTED,
            ReferralState.WAITLISTED,
            ReferralState.ACCEPTED,
            ReferralState.STARTED,
            ReferralState.ENDED);
  }

  /** What is late stays on top of what is not, though nobody did anything about it. */
  @Test
  void what_is_late_stands_before_what_is_not_on_both_sides() {
    Pending.Offered late =
        AReferral.draft(AReferral.details(Urgency.NORMAL, Country.NL))
            .offer(NOW.minus(Duration.ofDays(10)));
    Open overdue = late.noticed(Notice.ESCALATED);
    referrals.add(List.of(new Arrived(overdue, List.of())));
    Instant due = overdue.timer().dueAt();
    List<Item> inbox = at(NOW).inbox(Set.of(RECEIVER), Filter.ALL, ALL).items();
    assertThat(inbox.getFirst().id()).isEqualTo(overdue.getId());
    assertThat(inbox.getFirst().deadline()).contains(due);
    assertThat(at(NOW).outbox(Set.of(REFERRER), Filter.ALL, ALL).items().get(1).deadline())
        .contains(due);
    assertThat(at(NOW).watched(Set.of(KEEPER), ALL).items().getFirst().deadline()).isEqualTo(due);
  }

  @Test
  void the_referrer_sees_all_of_its_own_drafts_first() {
    List<Item> items = at(NOW).outbox(Set.of(REFERRER), Filter.ALL, ALL).items();
    assertThat(items).hasSize(14);
    assertThat(items.getFirst().state()).isEqualTo(ReferralState.DRAFT);
    assertThat(items.getFirst().other()).isEqualTo(RECEIVER);
  }

  @Test
  void each_side_sees_only_its_own_box_and_nobody_else_any() {
    Collection<OrganisationId> others = Set.of(OrganisationId.next(), KEEPER);
    assertThat(at(NOW).inbox(Set.of(REFERRER), Filter.ALL, ALL).items()).isEmpty();
    assertThat(at(NOW).outbox(Set.of(RECEIVER), Filter.ALL, ALL).items()).isEmpty();
    assertThat(at(NOW).inbox(others, Filter.ALL, ALL).items()).isEmpty();
    assertThat(at(NOW).outbox(others, Filter.ALL, ALL).items()).isEmpty();
    assertThat(at(NOW).inbox(Set.of(), Filter.ALL, ALL).total()).isZero();
    assertThat(at(NOW).watched(Set.of(REFERRER, RECEIVER), ALL).items()).isEmpty();
  }

  @Test
  void the_keeper_sees_that_something_is_open_and_until_when() {
    assertThat(at(NOW).watched(Set.of(KEEPER), ALL).items())
        .hasSize(6)
        .allSatisfy(watched -> assertThat(watched.deadline()).isAfter(NOW));
  }

  @Test
  void without_leave_to_tell_back_the_referrer_does_not_even_learn_of_the_arrival() {
    add(ReferralState.STARTED, Feedback.NONE);
    Filter started = new Filter(Set.of(ReferralState.STARTED), Optional.empty());
    assertThat(at(NOW).outbox(Set.of(REFERRER), started, ALL).items()).hasSize(1);
    assertThat(at(NOW).inbox(Set.of(RECEIVER), started, ALL).items()).hasSize(2);
    assertThat(at(NOW).outboxCounts(Set.of(REFERRER)))
        .containsEntry(ReferralState.ACCEPTED, 2L)
        .containsEntry(ReferralState.STARTED, 1L);
  }

  @Test
  void nobody_is_on_the_way_twice_over_one_link_with_one_code() {
    Details details = AReferral.details(Urgency.NORMAL, Country.NL);
    referrals.add(List.of(new Arrived(AReferral.offered(details), List.of())));
    Details again =
        new Details(
            ReferralId.next(),
            UUID.randomUUID(),
            details.route(),
            details.sender(),
            details.handler(),
            details.urgency(),
            details.content(),
            details.notInvolved(),
            details.predecessor(),
            details.course());
    assertThatExceptionOfType(DuplicateKeyException.class)
        .isThrownBy(() -> referrals.add(List.of(new Arrived(AReferral.offered(again), List.of()))))
        .withMessageContaining("referral_once_under_way");
  }

  @Test
  void statistics_get_weeks_a_random_key_and_no_draft() {
    List<Hops.Hop> all = hops.inOrderOfFacts(Optional.empty(), 100);
    assertThat(all).hasSize(12);
    assertThat(all)
        .allSatisfy(
            hop -> {
              assertThat(hop.week()).isEqualTo("2026-11-23");
              assertThat(hop.fact().version()).isEqualTo(4);
            });
    assertThat(hops.inOrderOfFacts(Optional.of(all.get(9).fact()), 100)).hasSize(2);
    Hops.Hop closed =
        all.stream().filter(hop -> hop.now() == ReferralState.CLOSED).findFirst().orElseThrow();
    assertThat(closed.loop()).isEqualTo(Hops.Loop.CLOSED);
    assertThat(closed.contact()).contains(0);
  }

  private static List<ReferralState> states(List<Item> items) {
    return items.stream().map(Item::state).toList();
  }
}
