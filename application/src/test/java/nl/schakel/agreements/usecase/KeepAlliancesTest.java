package nl.schakel.agreements.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.schakel.agreements.AllianceId;
import nl.schakel.agreements.model.Alliance;
import nl.schakel.agreements.model.Memberships;
import nl.schakel.agreements.model.SecondGeneration;
import nl.schakel.agreements.usecase.KeepAlliances.Outcome;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;

class KeepAlliancesTest {

  private final KeepersOffice office = new KeepersOffice();
  private final KeepAlliances keep = office.keepAlliances;
  private final Alliance.Profile profile = SecondGeneration.profile("van-binnenuit");
  private final Memberships members = SecondGeneration.memberships();
  private final AllianceId id =
      ((Outcome.Done) keep.record(office.coordinator, profile, members)).alliance();

  @Test
  void two_alliances_cannot_have_one_address() {
    assertThat(keep.record(office.coordinator, profile, members))
        .isEqualTo(new Outcome.SlugTaken(new Slug("van-binnenuit")));
    assertThat(keep.revise(office.coordinator, id, 0, profile, members))
        .isEqualTo(new Outcome.Done(id));
  }

  @Test
  void a_member_leaves_the_lead_does_not_and_a_stranger_never_came() {
    assertThat(leave(SecondGeneration.IOT)).isEqualTo(new Outcome.Done(id));
    assertThat(
            keep.letLeave(
                office.coordinator, id, SecondGeneration.IOT, KeepersOffice.TODAY.plusDays(1)))
        .isEqualTo(new Outcome.NotAMember());
    assertThat(leave(SecondGeneration.MOVISIE)).isEqualTo(new Outcome.LeadCannotLeave());
    assertThat(leave(OrganisationId.next())).isEqualTo(new Outcome.NotAMember());
  }

  @Test
  void an_alliance_ends_today_or_before_and_can_begin_again() {
    assertThat(keep.end(office.coordinator, id, KeepersOffice.TODAY.plusDays(1)))
        .isEqualTo(new Outcome.InTheFuture());
    assertThat(keep.resume(office.coordinator, id)).isEqualTo(new Outcome.NotNow());
    keep.end(office.coordinator, id, KeepersOffice.TODAY);
    assertThat(leave(SecondGeneration.IOT)).isEqualTo(new Outcome.NotNow());
    assertThat(keep.revise(office.coordinator, id, 1, profile, members))
        .isEqualTo(new Outcome.NotNow());
    keep.resume(office.coordinator, id);
    assertThat(office.alliances.find(id)).get().isInstanceOf(Alliance.Active.class);
    assertThat(office.audited())
        .containsExactly("ALLIANCE_RECORDED", "ALLIANCE_ENDED", "ALLIANCE_RESUMED");
  }

  @Test
  void of_two_coordinators_at_once_the_second_is_told() {
    keep.revise(office.coordinator, id, 0, profile, members);
    assertThatThrownBy(() -> keep.revise(office.coordinator, id, 0, profile, members))
        .isInstanceOf(StaleChangeException.class);
  }

  @Test
  void coordinators_of_another_organisation_cannot_touch_it() {
    assertThatThrownBy(() -> keep.end(office.stranger, id, KeepersOffice.TODAY))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> keep.record(office.stranger, profile, members))
        .isInstanceOf(NotFoundException.class);
  }

  private Outcome leave(OrganisationId member) {
    return keep.letLeave(office.coordinator, id, member, KeepersOffice.TODAY);
  }
}
