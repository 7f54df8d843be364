package nl.schakel.agreements.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.schakel.agreements.model.Alliance.Active;
import nl.schakel.agreements.model.Alliance.Departure;
import nl.schakel.agreements.model.Alliance.Ended;
import nl.schakel.agreements.model.Memberships.Membership;
import nl.schakel.people.OrganisationId;
import org.junit.jupiter.api.Test;

class AllianceTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  private final Active alliance = SecondGeneration.alliance("van-binnenuit");

  @Test
  void a_member_leaves_on_a_day_and_stays_in_its_history() {
    Departure.Left left = (Departure.Left) alliance.letLeave(SecondGeneration.IOT, DAY);
    assertThat(organisations(left.alliance(), DAY.minusDays(1))).contains(SecondGeneration.IOT);
    assertThat(organisations(left.alliance(), DAY)).doesNotContain(SecondGeneration.IOT);
    assertThat(left.alliance().memberships().all()).hasSize(3);
    assertThat(left.alliance().letLeave(SecondGeneration.IOT, DAY.plusDays(1)))
        .isEqualTo(new Departure.NotAMember());
  }

  @Test
  void who_was_never_there_or_not_yet_cannot_leave() {
    assertThat(alliance.letLeave(OrganisationId.next(), DAY)).isEqualTo(new Departure.NotAMember());
    assertThat(alliance.letLeave(SecondGeneration.IOT, SecondGeneration.IN_2018))
        .isEqualTo(new Departure.NotAMember());
  }

  @Test
  void who_leads_hands_over_first() {
    assertThat(alliance.letLeave(SecondGeneration.MOVISIE, DAY)).isEqualTo(new Departure.Leads());
  }

  @Test
  void an_alliance_that_ended_has_no_members_from_that_day() {
    Ended ended = alliance.end(DAY);
    assertThat(organisations(ended, DAY.minusDays(1))).hasSize(3);
    assertThat(organisations(ended, DAY)).isEmpty();
    assertThat(ended.resume()).isEqualTo(alliance);
  }

  private static List<OrganisationId> organisations(Alliance alliance, LocalDate day) {
    return alliance.membersOn(day).map(Membership::organisation).toList();
  }
}
