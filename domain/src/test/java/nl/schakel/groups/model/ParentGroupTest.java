package nl.schakel.groups.model;

import static nl.schakel.groups.model.AGroup.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.groups.AskId;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.model.Ask.Question;
import nl.schakel.groups.model.Booking.Taken;
import nl.schakel.groups.model.GroupTask.Standing;
import nl.schakel.groups.model.Meeting.Appointment;
import nl.schakel.groups.model.ParentGroup.Confirmation;
import nl.schakel.groups.model.ParentGroup.Need;
import nl.schakel.groups.model.ParentGroup.Planned;
import nl.schakel.groups.model.ParentGroup.State;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.people.PersonId;
import nl.schakel.places.DaysOff.Reason;
import nl.schakel.shared.Language;
import org.junit.jupiter.api.Test;

class ParentGroupTest {

  private static final Set<GroupPart> BOTH = Set.of(GroupPart.TRAINER, GroupPart.KEY_PERSON);

  private final Planned planned = AGroup.planned(MunicipalAgreementId.next(), Language.ARABIC);

  @Test
  void a_group_is_certain_with_a_trainer_a_key_person_and_all_its_dates() {
    assertThat(planned.recruit(AGroup.NOW).confirm(new Team(Set.of(), 4)))
        .isEqualTo(new Confirmation.Refused(Set.of(Need.TRAINER, Need.KEY_PERSON, Need.MEETINGS)));
    ParentGroup.Recruiting recruiting = planned.recruit(AGroup.NOW);
    assertThat(recruiting.confirm(new Team(BOTH, 5)))
        .isEqualTo(new Confirmation.Given(new ParentGroup.Confirmed(recruiting.plan())));
  }

  @Test
  void too_few_parents_are_a_task_from_the_day_of_the_decision_on() {
    LocalDate day = planned.plan().arrangement().decision();
    assertThat(standing(State.RECRUITING, 11).tasks(day.minusDays(1), NOW)).isEmpty();
    assertThat(standing(State.RECRUITING, 11).tasks(day, NOW))
        .containsExactly(GroupTask.BELOW_MINIMUM);
    assertThat(standing(State.RECRUITING, 12).tasks(day, NOW)).isEmpty();
    assertThat(standing(State.CANCELLED, 0).tasks(day, NOW)).isEmpty();
  }

  @Test
  void what_began_or_ended_unnoticed_is_a_task() {
    Instant later = NOW.plus(Duration.ofDays(200));
    LocalDate day = planned.plan().arrangement().decision();
    assertThat(standing(State.CONFIRMED, 12).tasks(day, later)).containsExactly(GroupTask.TO_BEGIN);
    assertThat(standing(State.RUNNING, 12).tasks(day, later))
        .containsExactly(GroupTask.TO_COMPLETE);
    assertThat(standing(State.RUNNING, 12).tasks(day, NOW)).isEmpty();
  }

  private Standing standing(State state, int parents) {
    return new Standing(
        state,
        planned.plan().arrangement(),
        parents,
        new Team(BOTH, 5),
        Optional.of(NOW.plus(Duration.ofDays(70))),
        Optional.of(NOW.plus(Duration.ofDays(100))));
  }

  @Test
  void a_meeting_takes_its_place_and_who_leads_it_and_a_substitute_frees_who_leads_the_others() {
    PersonId trainer = PersonId.next();
    PersonId substitute = PersonId.next();
    Meeting first = AGroup.meeting(planned.getId(), 0, "Buurthuis De Brug");
    Meeting second = AGroup.meeting(planned.getId(), 1, "Buurthuis De Brug");
    Ask.Open leads = AGroup.asked(planned.getId(), GroupPart.TRAINER, trainer);
    Ask.Open instead = new Ask.Open(onlyFor(second, substitute));
    List<Booking> taken = Booking.of(AGroup.DELFT, List.of(first, second), List.of(leads, instead));
    assertThat(taken)
        .extracting(it -> it.meeting().equals(first.id()) + " " + it.taken().key())
        .containsExactly(
            "true place:GM0503:buurthuis de brug",
            "true person:" + trainer.value(),
            "false place:GM0503:buurthuis de brug",
            "false person:" + substitute.value());
    assertThat(Booking.of(AGroup.DELFT, List.of(first), List.of(leads.decline("Ziek", NOW))))
        .hasSize(1);
  }

  private Question onlyFor(Meeting meeting, PersonId person) {
    return new Question(
        AskId.next(),
        planned.getId(),
        Optional.of(meeting.id()),
        GroupPart.TRAINER,
        person,
        Optional.empty(),
        Optional.of("Ziek"),
        NOW);
  }

  @Test
  void a_place_is_the_same_however_it_is_spelled() {
    assertThat(new Taken.Room(AGroup.DELFT, "  Café  ‘De Brug’ ").key())
        .isEqualTo(new Taken.Room(AGroup.DELFT, "cafe de brug").key());
  }

  @Test
  void a_public_holiday_is_pointed_out() {
    Appointment kings =
        new Appointment(
            Instant.parse("2027-04-27T09:00:00Z"),
            Duration.ofHours(2),
            AGroup.ZONE,
            "De Brug",
            HandoutTopic.TWO_CULTURES,
            false);
    assertThat(kings.dayOff()).contains(Reason.KINGS_DAY);
    assertThat(AGroup.week(0, "De Brug").dayOff()).isEmpty();
  }
}
