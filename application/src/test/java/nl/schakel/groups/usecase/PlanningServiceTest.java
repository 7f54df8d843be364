package nl.schakel.groups.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.GroupPlanning;
import nl.schakel.groups.GroupPlanning.Outcome;
import nl.schakel.groups.GroupPlanning.Planned;
import nl.schakel.groups.GroupPlanning.Refusal;
import nl.schakel.groups.GroupPlanning.Slot;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.AGroup;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import org.junit.jupiter.api.Test;

/** What somebody found out is carried out like what a coordinator does by hand. */
class PlanningServiceTest {

  private final GroupRoom room = new GroupRoom();
  private final GroupPlanning planning =
      new PlanningService(room.groups, room.meetings, room.asking, room.desk);
  private final MunicipalAgreementId agreement = room.agreed();

  private static Slot slot(int week, String place) {
    return new Slot(
        Instant.parse("2027-02-02T09:00:00Z").plus(Duration.ofDays(7L * week)),
        Duration.ofHours(2),
        AGroup.ZONE,
        place,
        true);
  }

  private static Refusal why(Outcome outcome) {
    return ((Outcome.Refused) outcome).why();
  }

  @Test
  void a_series_gets_every_topic_once_and_what_is_sent_again_stays() {
    ParentGroupId group = room.planned(agreement, Language.ARABIC);
    for (int week : new int[] {0, 1, 0, 2, 3, 4, 4}) {
      assertThat(planning.meet(room.coordinator, group, slot(week, "De Brug")))
          .isEqualTo(new Outcome.Done());
    }
    assertThat(room.ports.meetings().of(group))
        .hasSize(5)
        .extracting(it -> it.appointment().topic())
        .doesNotHaveDuplicates();
    assertThat(why(planning.meet(room.coordinator, group, slot(5, "De Brug"))))
        .isEqualTo(Refusal.ENOUGH_MEETINGS);
  }

  @Test
  void what_is_taken_or_over_is_refused_with_its_reason() {
    ParentGroupId one = room.planned(agreement, Language.ARABIC);
    ParentGroupId other = room.planned(agreement, Language.ARABIC);
    planning.meet(room.coordinator, one, slot(0, "De Brug"));
    Outcome clash = planning.meet(room.coordinator, other, slot(0, "de brug!"));
    assertThat(why(clash)).isEqualTo(Refusal.TAKEN);
    assertThat(((Outcome.Refused) clash).by().getFirst().place()).contains("De Brug");
    room.at(Instant.parse("2027-02-09T09:00:00Z"));
    assertThat(why(planning.meet(room.coordinator, one, slot(1, "De Brug"))))
        .isEqualTo(Refusal.IN_THE_PAST);
    room.groups.cancel(room.coordinator, one, "Geen plek");
    assertThat(why(planning.meet(room.coordinator, one, slot(2, "De Brug"))))
        .isEqualTo(Refusal.OVER);
  }

  @Test
  void who_was_asked_is_not_asked_again_and_nobody_beside_them() {
    ParentGroupId group = room.planned(agreement, Language.ARABIC);
    PersonId first = room.leader("amal", GroupPart.TRAINER, Language.ARABIC);
    PersonId second = room.leader("basim", GroupPart.TRAINER, Language.ARABIC);
    PersonId silent = room.leader("chris", GroupPart.KEY_PERSON, Language.DUTCH);
    for (int twice = 0; twice < 2; twice++) {
      assertThat(planning.lead(room.coordinator, group, GroupPart.TRAINER, first))
          .isEqualTo(new Outcome.Done());
    }
    assertThat(room.ports.asks().of(group)).hasSize(1);
    assertThat(why(planning.lead(room.coordinator, group, GroupPart.TRAINER, second)))
        .isEqualTo(Refusal.ANOTHER_ASKED);
    assertThat(why(planning.lead(room.coordinator, group, GroupPart.KEY_PERSON, silent)))
        .isEqualTo(Refusal.DOES_NOT_SPEAK);
  }

  @Test
  void no_more_groups_are_planned_than_were_agreed_and_by_nobody_else() {
    LocalDate day = LocalDate.of(2027, 1, 20);
    assertThat(planning.group(room.coordinator, agreement, AGroup.TIGRINYA, "De Brug", day))
        .isInstanceOf(Planned.As.class);
    assertThat(planning.group(room.coordinator, agreement, AGroup.TIGRINYA, "De Brug", day))
        .isEqualTo(new Planned.Refused(Refusal.NOTHING_LEFT));
    ParentGroupId group = room.planned(agreement, Language.ARABIC);
    assertThatThrownBy(() -> planning.meet(room.stranger, group, slot(0, "De Brug")))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(
            () -> planning.group(room.stranger, agreement, Language.ARABIC, "De Brug", day))
        .isInstanceOf(NotFoundException.class);
  }
}
