package nl.schakel.referrals.port;

import static nl.schakel.referrals.model.AReferral.NOW;
import static nl.schakel.referrals.model.AReferral.RECEIVER;
import static nl.schakel.referrals.model.AReferral.REFERRER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.ReferralEvent.Fact;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.AReferral;
import nl.schakel.referrals.model.Details;
import nl.schakel.referrals.model.HandoverCode;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Happened.By;
import nl.schakel.referrals.model.Happened.What;
import nl.schakel.referrals.model.Open;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.model.Route;
import nl.schakel.referrals.model.Timer.Notice;
import nl.schakel.referrals.port.Referrals.Arrived;
import nl.schakel.referrals.port.Referrals.Kept;
import nl.schakel.shared.Country;
import org.junit.jupiter.api.Test;

/** What the ports of referrals promise, whatever keeps them. */
public abstract class ReferralContract {

  private final PersonId person = PersonId.next();
  private final By by = new By(REFERRER, Optional.of(person));
  private final Happened offered =
      new Happened(new What.Moved(Step.OFFER, ReferralState.OFFERED), Optional.of(by), NOW);
  private final Happened reminded =
      new Happened(new What.Noted(Fact.REMINDED), Optional.empty(), NOW.plusSeconds(60));

  protected abstract ReferralPorts ports();

  @Test
  void a_referral_comes_back_in_every_state() {
    for (ReferralState state : ReferralState.values()) {
      Referral referral = AReferral.in(state, details());
      ports().referrals().add(List.of(new Arrived(referral, List.of())));
      assertThat(ports().referrals().lock(referral.getId())).contains(new Kept(referral, 1));
    }
    assertThat(ports().referrals().find(ReferralId.next())).isEmpty();
  }

  @Test
  void what_happened_counts_versions_and_is_told_in_its_order() {
    Referral draft = AReferral.draft(details());
    ports().referrals().add(List.of(new Arrived(draft, List.of())));
    Open.Acceptable after = AReferral.offered(draft.details());
    assertThat(ports().referrals().save(after, offered)).isEqualTo(2);
    assertThat(ports().referrals().save(after.noticed(Notice.REMINDED), reminded)).isEqualTo(3);
    assertThat(ports().referrals().past(draft.getId())).containsExactly(offered, reminded);
    assertThat(ports().referrals().find(draft.getId()))
        .contains(new Kept(after.noticed(Notice.REMINDED), 3));
  }

  @Test
  void many_that_have_a_past_arrive_at_once() {
    List<Arrived> all =
        List.of(
            new Arrived(AReferral.offered(details()), List.of(offered)),
            new Arrived(AReferral.in(ReferralState.CLOSED, details()), List.of(offered, reminded)));
    ports().referrals().add(all);
    ReferralId last = all.getLast().referral().getId();
    assertThat(ports().referrals().find(last))
        .hasValueSatisfying(k -> assertThat(k.version()).isEqualTo(3));
    assertThat(ports().referrals().past(last)).containsExactly(offered, reminded);
  }

  @Test
  void a_code_is_under_way_over_a_link_as_long_as_it_is_open() {
    Referral open = AReferral.offered(details());
    ports().referrals().add(List.of(new Arrived(open, List.of())));
    var link = open.details().route().link();
    assertThat(ports().referrals().isUnderWay(AReferral.CODE, link, ReferralId.next())).isTrue();
    assertThat(ports().referrals().isUnderWay(AReferral.CODE, link, open.getId())).isFalse();
    ports().referrals().save(AReferral.offered(open.details()).withdraw(NOW), offered);
    assertThat(ports().referrals().isUnderWay(AReferral.CODE, link, ReferralId.next())).isFalse();
  }

  @Test
  void a_code_is_of_others_when_it_stands_between_other_organisations() {
    Referral open = AReferral.offered(details());
    ports().referrals().add(List.of(new Arrived(open, List.of())));
    Route theirs = open.details().route();
    Route others = toAnother(theirs);
    assertThat(ports().referrals().isOfOthers(AReferral.CODE, theirs)).isFalse();
    assertThat(ports().referrals().isOfOthers(AReferral.CODE, others)).isTrue();
    assertThat(ports().referrals().isOfOthers(HandoverCode.random(new Random(8L)), others))
        .isFalse();
  }

  private static Route toAnother(Route route) {
    return new Route(
        route.chain(),
        route.version(),
        route.link(),
        route.topic(),
        route.municipality(),
        route.referrer(),
        OrganisationId.next(),
        route.country(),
        route.keeper(),
        route.deadlines(),
        route.cameBy());
  }

  @Test
  void what_is_due_is_taken_and_written_back_together() {
    Referral due = AReferral.offered(details());
    ports().referrals().add(List.of(new Arrived(due, List.of(offered))));
    Instant then = ((Open) due).timer().remindAt();
    assertThat(taken(then.minusSeconds(1), due)).isFalse();
    assertThat(taken(then, due)).isTrue();
    Open after = ((Open) due).noticed(Notice.REMINDED);
    ports().due().save(List.of(new DueReferrals.Noticed(after, 3, reminded)));
    assertThat(taken(then, due)).isFalse();
    assertThat(ports().referrals().find(due.getId())).contains(new Kept(after, 3));
    assertThat(ports().referrals().past(due.getId())).containsExactly(offered, reminded);
  }

  private boolean taken(Instant now, Referral referral) {
    return ports().due().take(now, 10_000).stream()
        .anyMatch(kept -> kept.referral().getId().equals(referral.getId()));
  }

  @Test
  void who_is_forgotten_is_in_no_line_any_more_while_the_lines_stay() {
    Referral closed = AReferral.in(ReferralState.CLOSED, details());
    ports().referrals().add(List.of(new Arrived(closed, List.of(offered))));
    ports().readings().add(closed.getId(), new ReadingLog.Reading(REFERRER, person, NOW));
    assertThat(ports().archive().recordsOf(person)).isNotEmpty();
    ports().archive().forget(person);
    assertThat(ports().archive().recordsOf(person)).isEmpty();
    assertThat(ports().readings().of(closed.getId(), REFERRER)).isEmpty();
    assertThat(ports().referrals().past(closed.getId()).getFirst().by())
        .contains(new By(REFERRER, Optional.empty()));
  }

  @Test
  void readings_are_told_to_the_organisation_that_read() {
    Referral open = AReferral.offered(details());
    ports().referrals().add(List.of(new Arrived(open, List.of())));
    ports().readings().add(open.getId(), new ReadingLog.Reading(RECEIVER, person, NOW));
    assertThat(ports().readings().of(open.getId(), RECEIVER)).hasSize(1);
    assertThat(ports().readings().of(open.getId(), REFERRER)).isEmpty();
  }

  @Test
  void open_work_is_found_by_who_looks_after_it_and_by_receiver() {
    Referral accepted = AReferral.in(ReferralState.ACCEPTED, details());
    ports().referrals().add(List.of(new Arrived(accepted, List.of())));
    PersonId sender = accepted.details().sender().orElseThrow();
    PersonId handler = accepted.details().handler().orElseThrow();
    assertThat(ports().archive().openWorkOf(sender)).containsExactly(accepted.getId());
    assertThat(ports().archive().openWorkOf(handler)).containsExactly(accepted.getId());
    assertThat(ports().archive().openWith(RECEIVER)).contains(accepted.getId());
  }

  @Test
  void what_ended_long_ago_is_forgotten_and_what_is_open_is_not() {
    Referral over = AReferral.in(ReferralState.DECLINED, details());
    Referral open = AReferral.offered(details());
    ports()
        .referrals()
        .add(List.of(new Arrived(over, List.of(offered)), new Arrived(open, List.of())));
    ports().archive().forgetEndedBefore(NOW, 10_000);
    assertThat(ports().referrals().find(over.getId())).isPresent();
    ports().archive().forgetEndedBefore(NOW.plusSeconds(1), 10_000);
    assertThat(ports().referrals().find(over.getId())).isEmpty();
    assertThat(ports().referrals().past(over.getId())).isEmpty();
    assertThat(ports().referrals().find(open.getId())).isPresent();
  }

  private static Details details() {
    return AReferral.details(Urgency.NORMAL, Country.NL);
  }
}
