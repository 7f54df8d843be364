package nl.schakel.supervision.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.Runs.Participant;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.supervision.CircleEvent.Change;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.model.Circle;
import nl.schakel.supervision.usecase.PlanRound.Outcome.Planned;
import org.junit.jupiter.api.Test;

/** A coordinator gathers people, they meet in rounds, some go and others come. */
class CirclesTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 11);

  private final CircleRoom room = new CircleRoom();

  @Test
  void a_round_is_one_closed_edition_with_every_member_and_stays_one_when_planned_again() {
    CircleId circle = room.made("an", "bilal");
    EditionId edition = planned(circle, FIRST);
    assertThat(planned(circle, FIRST)).isEqualTo(edition);
    assertThat(room.circle(circle)).isInstanceOf(Circle.Meeting.class);
    assertThat(room.circle(circle).details().rounds()).containsExactly(edition);
    assertThat(inIt(edition)).containsExactly(room.person("an"), room.person("bilal"));
    assertThat(room.editions.plan(edition).places()).isEqualTo(4);
    assertThat(room.editions.plan(edition).parts())
        .extracting(part -> part.start().toString())
        .containsExactly("2026-09-11T08:00:00Z", "2026-10-09T08:00:00Z", "2026-11-06T09:00:00Z");
    assertThat(room.changes())
        .containsExactly(Change.MADE, Change.JOINED, Change.JOINED, Change.ROUND_PLANNED);
  }

  @Test
  void who_comes_in_takes_part_from_then_on_and_who_goes_no_longer() {
    CircleId circle = room.made("an", "bilal");
    EditionId edition = planned(circle, FIRST);
    room.at(FIRST.plusWeeks(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    assertThat(room.members.add(room.coordinator, circle, CircleRoom.known("chi")))
        .isEqualTo(new KeepMembers.Outcome.Done());
    PersonId an = room.person("an");
    Optional<String> why = Optional.of("Andere baan");
    assertThat(room.members.leave(an, Optional.empty(), circle, why))
        .isEqualTo(new KeepMembers.Outcome.Done());
    assertThat(room.members.leave(an, Optional.empty(), circle, why))
        .isEqualTo(new KeepMembers.Outcome.Already());
    assertThat(inIt(edition)).containsExactly(room.person("bilal"), room.person("chi"));
    assertThat(
            room.members.remove(room.coordinator, circle, room.person("bilal"), Optional.empty()))
        .isEqualTo(new KeepMembers.Outcome.Done());
    assertThat(inIt(edition)).containsExactly(room.person("chi"));
  }

  @Test
  void a_round_that_is_over_keeps_who_was_there() {
    CircleId circle = room.made("an", "bilal");
    EditionId edition = planned(circle, FIRST);
    room.at(FIRST.plusWeeks(20).atStartOfDay().toInstant(ZoneOffset.UTC));
    room.members.leave(room.person("an"), Optional.empty(), circle, Optional.empty());
    assertThat(inIt(edition)).hasSize(2);
  }

  @Test
  void rounds_follow_each_other_and_a_cancelled_one_is_none() {
    CircleId circle = room.made("an", "bilal");
    EditionId first = planned(circle, FIRST);
    assertThat(plan(circle, FIRST.plusWeeks(4))).isInstanceOf(PlanRound.Outcome.Overlaps.class);
    assertThat(planned(circle, FIRST.plusWeeks(12))).isNotEqualTo(first);
    CircleId other = room.made("chi", "dewi");
    room.editions.cancel(room.coordinator, planned(other, FIRST));
    assertThat(plan(other, FIRST.plusWeeks(4))).isInstanceOf(Planned.class);
  }

  @Test
  void it_has_as_many_members_as_can_work_together() {
    CircleId circle = room.made("an");
    assertThat(plan(circle, FIRST)).isEqualTo(new PlanRound.Outcome.TooFew(2));
    room.members.add(room.coordinator, circle, CircleRoom.known("bilal"));
    assertThat(room.members.add(room.coordinator, circle, CircleRoom.known("bilal")))
        .isEqualTo(new KeepMembers.Outcome.Already());
    room.members.add(room.coordinator, circle, CircleRoom.known("chi"));
    assertThat(room.keep.revise(room.coordinator, circle, CircleRoom.terms(2), Optional.empty()))
        .isEqualTo(new KeepCircle.Outcome.BelowMembers(3));
    room.keep.revise(room.coordinator, circle, CircleRoom.terms(3), Optional.empty());
    assertThat(room.members.add(room.coordinator, circle, CircleRoom.known("dewi")))
        .isEqualTo(new KeepMembers.Outcome.Full(3));
  }

  @Test
  void for_whom_the_programme_is_not_is_told_and_the_others_take_part() {
    CircleId circle = room.made("an", "bilal");
    PersonId bilal = room.person("bilal");
    room.editions.notForThem.add(bilal);
    Planned round = (Planned) plan(circle, FIRST);
    assertThat(round.refused()).isEqualTo(Map.of(bilal, RefusalReason.NOT_ELIGIBLE));
    assertThat(inIt(round.edition())).containsExactly(room.person("an"));
  }

  @Test
  void nobody_comes_in_for_whom_the_programme_is_not_and_nothing_is_kept_of_them() {
    CircleId circle = room.made("an");
    room.editions.notForThese.add(CircleRoom.known("chi").email());
    assertThat(room.members.add(room.coordinator, circle, CircleRoom.known("chi")))
        .isEqualTo(new KeepMembers.Outcome.NotMeant(RefusalReason.NOT_ELIGIBLE));
    assertThat(room.circle(circle).details().present()).containsExactly(room.person("an"));
    assertThat(room.people.findByEmail(CircleRoom.known("chi").email())).isEmpty();
  }

  @Test
  void a_round_from_the_same_day_on_other_days_is_not_taken_for_the_one_that_is_planned() {
    CircleId circle = room.made("an", "bilal");
    EditionId edition = planned(circle, FIRST);
    assertThat(room.plan.plan(room.coordinator, circle, Set.of(FIRST, FIRST.plusWeeks(1))))
        .isEqualTo(new PlanRound.Outcome.OtherDays(edition));
    assertThat(planned(circle, FIRST)).isEqualTo(edition);
  }

  @Test
  void it_ends_when_no_meeting_is_to_come_and_then_nothing_changes_any_more() {
    CircleId circle = room.made("an", "bilal");
    planned(circle, FIRST);
    assertThat(room.keep.end(room.coordinator, circle))
        .isEqualTo(new KeepCircle.Outcome.StillMeets());
    room.at(FIRST.plusWeeks(20).atStartOfDay().toInstant(ZoneOffset.UTC));
    assertThat(room.keep.end(room.coordinator, circle))
        .isEqualTo(new KeepCircle.Outcome.Done(circle));
    assertThat(room.keep.end(room.coordinator, circle))
        .isEqualTo(new KeepCircle.Outcome.Done(circle));
    assertThat(room.members.add(room.coordinator, circle, CircleRoom.known("chi")))
        .isEqualTo(new KeepMembers.Outcome.NotNow());
    assertThat(plan(circle, FIRST.plusYears(1))).isEqualTo(new PlanRound.Outcome.NotNow());
  }

  @Test
  void who_changes_what_somebody_else_changed_meanwhile_is_told() {
    CircleId circle = room.made("an");
    Optional<Long> seen = Optional.of(room.circle(circle).details().plan().fingerprint().value());
    room.members.add(room.coordinator, circle, CircleRoom.known("bilal"));
    room.keep.revise(room.coordinator, circle, CircleRoom.terms(3), seen);
    assertThatExceptionOfType(StaleChangeException.class)
        .isThrownBy(() -> room.keep.revise(room.coordinator, circle, CircleRoom.terms(5), seen));
  }

  @Test
  void others_learn_nothing_of_it() {
    CircleId circle = room.made("an", "bilal");
    List<Runnable> attempts =
        List.of(
            () -> room.keep.make(room.stranger, CircleRoom.PROGRAMME, CircleRoom.terms(4)),
            () -> room.keep.revise(room.stranger, circle, CircleRoom.terms(4), Optional.empty()),
            () -> room.keep.end(room.stranger, circle),
            () -> room.members.add(room.stranger, circle, CircleRoom.known("chi")),
            () -> room.plan.plan(room.stranger, circle, CircleRoom.fridays(FIRST)),
            () ->
                room.members.leave(
                    room.stranger.person(), Optional.empty(), circle, Optional.empty()));
    assertThat(attempts)
        .allSatisfy(
            attempt -> assertThatExceptionOfType(NotFoundException.class).isThrownBy(attempt::run));
  }

  @Test
  void who_is_erased_was_never_there_and_who_left_is_forgotten_in_time() {
    CircleId circle = room.made("an", "bilal", "chi");
    room.records.erase(room.person("an").value());
    assertThat(room.records.export(room.person("an").value()))
        .isEqualTo(Map.of("circles", List.of()));
    room.members.leave(room.person("bilal"), Optional.empty(), circle, Optional.empty());
    room.at(FIRST.plusYears(8).atStartOfDay().toInstant(ZoneOffset.UTC));
    assertThat(room.records.forget(Period.ofYears(7)))
        .isEqualTo(new ForgetMembers.Outcome.Finished(1));
    assertThat(room.circle(circle).details().members()).hasSize(1);
  }

  private EditionId planned(CircleId circle, LocalDate first) {
    return ((Planned) plan(circle, first)).edition();
  }

  private PlanRound.Outcome plan(CircleId circle, LocalDate first) {
    return room.plan.plan(room.coordinator, circle, CircleRoom.fridays(first));
  }

  private List<PersonId> inIt(EditionId edition) {
    return room.editions.participants(edition).stream().map(Participant::person).toList();
  }
}
