package nl.schakel.groups.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.GroupRosters.Course;
import nl.schakel.groups.GroupRosters.Deal;
import nl.schakel.groups.GroupRosters.Taken;
import nl.schakel.groups.GroupRosters.Wanted;
import nl.schakel.groups.model.AGroup;
import nl.schakel.groups.model.Ask;
import nl.schakel.groups.model.Booking;
import nl.schakel.groups.model.Meeting;
import nl.schakel.groups.model.MunicipalAgreement.Agreed;
import nl.schakel.groups.model.MunicipalAgreement.Proposed;
import nl.schakel.groups.model.ParentGroup.Planned;
import nl.schakel.people.PersonId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.CountedStatements;
import nl.schakel.shared.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** What groups tell who plans many of them. */
class JdbcGroupRostersTest {

  private static final Instant FROM = Instant.parse("2027-01-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2028-01-01T00:00:00Z");

  private final TestDatabase database = TestDatabase.fresh();
  private final CountedStatements counted = new CountedStatements(database);
  private final JdbcClient jdbc = JdbcClient.create(database.dataSource());
  private final JdbcGroupRosters rosters = new JdbcGroupRosters(JdbcClient.create(counted));
  private final JdbcParentGroups groups = new JdbcParentGroups(jdbc);
  private final PersonId trainer = PersonId.next();

  private Planned add() {
    Proposed proposed = AGroup.proposed();
    JdbcMunicipalAgreements agreements = new JdbcMunicipalAgreements(jdbc);
    agreements.add(proposed);
    agreements.save(new Agreed(proposed.between(), proposed.offer().terms()));
    Planned group = AGroup.planned(proposed.getId(), Language.ARABIC);
    groups.add(group);
    return group;
  }

  private Meeting meet(Planned group, int week) {
    Meeting meeting = AGroup.meeting(group.getId(), week, "De Brug");
    new JdbcMeetings(jdbc).add(meeting);
    return meeting;
  }

  private List<Course> between(int most) {
    return rosters.between(Set.of(AGroup.PROVIDER), Optional.empty(), FROM, UNTIL, most);
  }

  @Test
  void a_board_costs_as_much_with_many_as_with_one() {
    for (int more : List.of(1, 40)) {
      for (int one = 0; one < more; one++) {
        meet(add(), 1);
      }
      assertThat(counted.during(() -> between(100))).isEqualTo(3);
    }
    assertThat(between(100)).hasSize(41).allMatch(it -> it.meetings().size() == 1);
    assertThat(between(7)).hasSize(7);
    assertThat(rosters.municipalities(Set.of(AGroup.PROVIDER))).containsExactly(AGroup.DELFT);
    assertThat(
            rosters.between(
                Set.of(AGroup.PROVIDER),
                Optional.of(new MunicipalityCode("GM0363")),
                FROM,
                UNTIL,
                100))
        .isEmpty();
  }

  @Test
  void what_is_over_is_shown_while_it_met() {
    Planned group = add();
    meet(group, 2);
    groups.save(group.cancel("Geen plek", AGroup.NOW));
    assertThat(between(10)).hasSize(1);
    assertThat(rosters.between(Set.of(AGroup.PROVIDER), Optional.empty(), UNTIL, UNTIL, 10))
        .isEmpty();
  }

  @Test
  void an_agreement_tells_what_is_left_and_who_is_taken_when() {
    Planned group = add();
    Meeting meeting = meet(group, 0);
    Ask.Open ask = AGroup.asked(group.getId(), GroupPart.TRAINER, trainer);
    new JdbcAsks(jdbc).add(ask);
    new JdbcBookings(jdbc, new JdbcTransactionManager(database.dataSource()))
        .rewrite(group.getId(), Booking.of(AGroup.DELFT, List.of(meeting), List.of(ask)));
    Deal deal = rosters.agreement(group.plan().agreement()).orElseThrow();
    assertThat(deal.holds()).isTrue();
    assertThat(deal.left()).containsExactly(Language.ARABIC, AGroup.TIGRINYA);
    assertThat(deal.groups().getFirst().leader(GroupPart.TRAINER).orElseThrow().person())
        .isEqualTo(trainer);
    Wanted wanted = new Wanted(Set.of(trainer), AGroup.DELFT, Set.of("de brug"));
    assertThat(rosters.taken(wanted, FROM, UNTIL))
        .extracting(Taken::person, Taken::place)
        .containsExactlyInAnyOrder(
            tuple(Optional.of(trainer), Optional.empty()),
            tuple(Optional.empty(), Optional.of("de brug")));
    assertThat(rosters.taken(wanted, meeting.appointment().end(), UNTIL)).isEmpty();
  }
}
