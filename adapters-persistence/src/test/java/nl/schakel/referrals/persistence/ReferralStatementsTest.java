package nl.schakel.referrals.persistence;

import static nl.schakel.referrals.model.AReferral.NOW;
import static nl.schakel.referrals.model.AReferral.RECEIVER;
import static nl.schakel.referrals.model.AReferral.REFERRER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.people.PersonId;
import nl.schakel.referrals.Hops.Urgency;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.model.AReferral;
import nl.schakel.referrals.port.Referrals.Arrived;
import nl.schakel.referrals.query.ReferralBoxes;
import nl.schakel.referrals.query.ReferralBoxes.Filter;
import nl.schakel.shared.Country;
import nl.schakel.shared.persistence.CountedStatements;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.persistence.TestDatabase;
import nl.schakel.shared.query.PageRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** However many there are, a list costs the same statements, and each has its index. */
@DatabaseTest
class ReferralStatementsTest {

  private static final PageRequest FIFTY = new PageRequest(1, 50);

  @Autowired ReferralJson json;

  private final TestDatabase database = TestDatabase.fresh();
  private final CountedStatements counted = new CountedStatements(database);
  private final JdbcClient jdbc = JdbcClient.create(database.dataSource());

  @Test
  void a_box_is_two_statements_and_its_counts_a_third() {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    ReferralBoxes boxes = new JdbcReferralBoxes(JdbcClient.create(counted), clock);
    Filter mine = new Filter(Set.of(ReferralState.OFFERED), Optional.of(PersonId.next()));
    for (int more : List.of(1, 60)) {
      add(more);
      for (Filter filter : List.of(Filter.ALL, mine)) {
        assertThat(counted.during(() -> boxes.inbox(Set.of(RECEIVER), filter, FIFTY))).isEqualTo(2);
        assertThat(counted.during(() -> boxes.outbox(Set.of(REFERRER), filter, FIFTY)))
            .isEqualTo(2);
      }
      assertThat(counted.during(() -> boxes.inboxCounts(Set.of(RECEIVER)))).isEqualTo(1);
      assertThat(counted.during(() -> boxes.outboxCounts(Set.of(REFERRER)))).isEqualTo(1);
      assertThat(counted.during(() -> boxes.watched(Set.of(AReferral.KEEPER), FIFTY))).isEqualTo(2);
    }
  }

  @Test
  void neither_a_box_nor_a_timer_reads_the_whole_table() {
    add(200);
    jdbc.sql("analyze referrals.referral").update();
    assertThat(plan("receiver = any(" + ONE + ")" + INBOX)).contains("referral_inbox");
    assertThat(plan("referrer = any(" + ONE + ")")).contains("referral_outbox");
    assertThat(plan("look_at <= now() - interval '1 year' order by look_at, id limit 200"))
        .contains("referral_to_look_at");
  }

  private static final String ONE = "array['00000000-0000-0000-0000-000000000001'::uuid]";
  private static final String INBOX = " and state not in ('DRAFT', 'WITHDRAWN', 'VOID')";

  private String plan(String condition) {
    return String.join(
        "\n",
        jdbc.sql("explain select id from referrals.referral where " + condition)
            .query(String.class)
            .list());
  }

  private void add(int many) {
    JdbcReferrals referrals = new JdbcReferrals(jdbc, new ReferralTable(jdbc, json), json);
    referrals.add(
        Stream.generate(() -> AReferral.details(Urgency.NORMAL, Country.NL))
            .limit(many)
            .map(each -> new Arrived(AReferral.in(ReferralState.OFFERED, each), List.of()))
            .toList());
  }
}
