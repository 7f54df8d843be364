package nl.schakel.referrals.persistence;

import static nl.schakel.referrals.model.AReferral.NOW;
import static nl.schakel.referrals.model.AReferral.REFERRER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.ReferralEvent.Step;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.AReferral;
import nl.schakel.referrals.model.Happened;
import nl.schakel.referrals.model.Happened.By;
import nl.schakel.referrals.model.Happened.What;
import nl.schakel.referrals.model.Referral;
import nl.schakel.referrals.port.Referrals;
import nl.schakel.referrals.port.Referrals.Arrived;
import nl.schakel.shared.Country;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.port.InvariantCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** One in each state is as it should be; then somebody spoils one by hand. */
@DatabaseTest
@Transactional
class ReferralInvariantsTest {

  @Autowired Referrals referrals;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void one_in_each_state() {
    jdbc.sql("delete from referrals.referral").update();
    referrals.add(Stream.of(ReferralState.values()).map(ReferralInvariantsTest::arrived).toList());
  }

  private static Arrived arrived(ReferralState state) {
    Referral referral = AReferral.in(state, AReferral.details(Urgency.NORMAL, Country.NL));
    Happened last =
        new Happened(
            new What.Moved(Step.OFFER, state),
            Optional.of(new By(REFERRER, Optional.empty())),
            NOW);
    return new Arrived(referral, state == ReferralState.DRAFT ? List.of() : List.of(last));
  }

  @Test
  void all_is_well_while_nobody_meddles() {
    assertThat(violations()).isEmpty();
  }

  @Test
  void whatever_is_wrong_is_found() {
    spoil("DROPPED", "state = 'EXPIRED'");
    spoil("ENDED", "version = 1");
    spoil("OFFERED", "content = content - 'basis'");
    spoil("ACCEPTED", "receiver = gen_random_uuid()");
    spoil("DECLINED", "particulars = '{}'");
    spoil("WAITLISTED", "not_involved = array[receiver]");
    spoil("STARTED", "came_by = array[receiver]");
    assertThat(violations())
        .containsExactlyInAnyOrder(
            "PAST_SAYS_OTHERWISE",
            "PAST_SAYS_OTHERWISE",
            "SHARED_WITHOUT_BASIS",
            "SHARED_WITHOUT_BASIS",
            "NO_WITHOUT_CONSEQUENCE",
            "MUST_NOT_BE_INVOLVED",
            "REFERRED_BACK");
  }

  private void spoil(String state, String how) {
    int spoilt =
        jdbc.sql("update referrals.referral set " + how + " where state = '" + state + "'")
            .update();
    assertThat(spoilt).isOne();
  }

  private List<String> violations() {
    ReferralInvariants all = new ReferralInvariants(jdbc);
    return Stream.of(
            all.referralsAsTheirPastSays(),
            all.nothingSharedWithoutBasis(),
            all.everyNoHasAConsequence(),
            all.nobodyInvolvedWhoMustNotBe(),
            all.nobodyReferredInACircle())
        .flatMap(check -> check.violations().stream())
        .map(InvariantCheck.Violation::code)
        .toList();
  }
}
