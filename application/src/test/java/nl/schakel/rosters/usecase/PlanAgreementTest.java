package nl.schakel.rosters.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.GroupRosters.Phase;
import nl.schakel.groups.model.AGroup;
import nl.schakel.people.PersonId;
import nl.schakel.rosters.PlanJobId;
import nl.schakel.rosters.model.ACourse;
import nl.schakel.rosters.model.Plan.Line;
import nl.schakel.rosters.model.Plan.Part;
import nl.schakel.rosters.model.PlanJob.Fault;
import nl.schakel.rosters.model.PlanJob.State;
import nl.schakel.rosters.model.Puzzle.Seat;
import nl.schakel.rosters.usecase.PlanAgreement.Outcome;
import nl.schakel.rosters.usecase.PlanAgreement.Pins;
import nl.schakel.rosters.usecase.PlanAgreement.Sheet;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import org.junit.jupiter.api.Test;

class PlanAgreementTest {

  private final PlanRoom room = new PlanRoom();
  private final PersonId amal = PersonId.next();
  private final PersonId chris = PersonId.next();

  private PlanJobId started() {
    room.groups.leaders =
        List.of(
            PlanRoom.able(amal, GroupPart.TRAINER, Language.ARABIC),
            PlanRoom.able(chris, GroupPart.TRAINER, Language.FRENCH));
    Outcome outcome = room.plans.start(room.coordinator, ACourse.AGREEMENT, PlanRoom.wishes());
    return ((Outcome.UnderWay) outcome).job();
  }

  private Sheet sheet(PlanJobId job) {
    return room.plans.find(room.coordinator, job);
  }

  private PlanJobId proposed() {
    PlanJobId job = started();
    room.running.runNext();
    return job;
  }

  @Test
  void one_search_goes_on_for_an_agreement_however_often_it_is_started() {
    PlanJobId job = started();
    assertThat(started()).isEqualTo(job);
    assertThat(room.told).containsExactly("GROUP_PLAN_STARTED");
    assertThat(sheet(job).state()).isEqualTo(State.WAITING);
    room.plans.stop(room.coordinator, job);
    assertThat(sheet(job).state()).isEqualTo(State.DISCARDED);
    assertThat(started()).isNotEqualTo(job);
  }

  @Test
  void there_is_nothing_to_look_for_when_nothing_is_missing_or_holds() {
    room.groups.deal = PlanRoom.deal(false);
    assertThat(room.plans.start(room.coordinator, ACourse.AGREEMENT, PlanRoom.wishes()))
        .isEqualTo(new Outcome.NotNow());
    room.groups.deal = PlanRoom.deal(true).with(List.of(), List.of());
    assertThat(room.plans.start(room.coordinator, ACourse.AGREEMENT, PlanRoom.wishes()))
        .isEqualTo(new Outcome.NothingToDo());
    room.at(AGroup.NOW.plus(Duration.ofDays(400)));
    room.groups.deal = PlanRoom.deal(true);
    assertThat(room.plans.start(room.coordinator, ACourse.AGREEMENT, PlanRoom.wishes()))
        .isEqualTo(new Outcome.NotNow());
  }

  @Test
  void what_is_not_theirs_is_not_there() {
    PlanJobId job = started();
    assertThatThrownBy(() -> room.plans.find(room.stranger, job))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> room.plans.start(room.stranger, ACourse.AGREEMENT, PlanRoom.wishes()))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> room.carrying.carryOut(room.stranger, job))
        .isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> room.plans.stop(room.coordinator, PlanJobId.next()))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void only_what_fits_can_be_chosen() {
    proposed();
    Seat seat = room.solved.getFirst().seats().getFirst();
    assertThat(seat.trainers()).containsExactly(amal);
    assertThat(seat.keyPersons()).isEmpty();
    assertThat(seat.series())
        .allMatch(it -> it.fresh().size() == 5)
        .noneMatch(
            it ->
                it.starts().stream()
                    .map(start -> start.atZone(AGroup.ZONE).toLocalDate())
                    .anyMatch(
                        day ->
                            day.isBefore(LocalDate.of(2027, 2, 16))
                                || day.isAfter(LocalDate.of(2027, 6, 30))
                                || day.equals(LocalDate.of(2027, 2, 23))
                                || day.equals(LocalDate.of(2027, 4, 27))));
    assertThat(seat.series().getFirst().skippedWeeks()).isEqualTo(1);
  }

  @Test
  void what_somebody_set_stays_as_it_is() {
    var course = ACourse.with(Phase.PLANNED, ACourse.led(), "2027-03-02T10:00", "2027-03-09T10:00");
    room.groups.deal = PlanRoom.deal(true).with(List.of(), List.of(course));
    proposed();
    Seat seat = room.solved.getFirst().seats().getFirst();
    assertThat(seat.trainers()).containsExactly(ACourse.TRAINER);
    assertThat(seat.keyPersons()).containsExactly(ACourse.KEY_PERSON);
    assertThat(seat.places()).containsExactly("Buurthuis De Brug");
    assertThat(seat.series()).allMatch(it -> it.fresh().size() == 3 && it.all().size() == 5);
  }

  @Test
  void a_search_that_is_stopped_twice_is_stopped_once() {
    PlanJobId job = started();
    room.meanwhile =
        () -> {
          room.plans.stop(room.coordinator, job);
          room.plans.stop(room.coordinator, job);
        };
    room.running.runNext();
    assertThat(Collections.frequency(room.told, "GROUP_PLAN_STOPPED")).isEqualTo(1);
    assertThat(sheet(job).state()).isEqualTo(State.PROPOSED);
  }

  @Test
  void a_search_whose_instance_died_is_begun_again_three_times() {
    PlanJobId job = started();
    for (int attempt = 0; attempt < 3; attempt++) {
      room.jobs.claim(room.instant(), room.instant().plusSeconds(30));
      room.at(room.instant().plusSeconds(31));
    }
    assertThat(sheet(job).isAgain()).isTrue();
    room.running.runNext();
    assertThat(sheet(job).fault()).contains(Fault.INTERRUPTED);
    assertThat(room.told).endsWith("GROUP_PLAN_FAILED");
  }

  @Test
  void what_an_instance_says_that_lost_a_search_is_not_heard() {
    PlanJobId job = started();
    room.meanwhile =
        () -> {
          room.at(room.instant().plusSeconds(31));
          room.jobs.claim(room.instant(), room.instant().plusSeconds(30));
        };
    room.running.runNext();
    assertThat(sheet(job).state()).isEqualTo(State.RUNNING);
    assertThat(room.told).doesNotContain("GROUP_PLAN_PROPOSED");
  }

  @Test
  void a_search_fails_and_says_why() {
    PlanJobId job = started();
    room.groups.deal = PlanRoom.deal(false);
    room.running.runNext();
    assertThat(sheet(job).fault()).contains(Fault.NOTHING_TO_DO);
    room.groups.deal = PlanRoom.deal(true);
    PlanJobId other = started();
    room.meanwhile =
        () -> {
          throw new IllegalStateException("out of luck");
        };
    assertThatThrownBy(room.running::runNext).isInstanceOf(IllegalStateException.class);
    assertThat(sheet(other).fault()).contains(Fault.BROKEN);
  }

  @Test
  void whoever_accepts_a_proposal_twice_plans_each_group_once() {
    PlanJobId job = proposed();
    room.groups.isCrowded = true;
    assertThat(room.carrying.carryOut(room.coordinator, job)).isEqualTo(State.ACCEPTED);
    List<String> once = List.copyOf(room.groups.done);
    assertThat(once).hasSize(14).contains("group ar", "TRAINER").doesNotContain("KEY_PERSON");
    assertThat(room.carrying.carryOut(room.coordinator, job)).isEqualTo(State.ACCEPTED);
    assertThat(room.groups.done).isEqualTo(once);
    Line first = sheet(job).plan().orElseThrow().line(0).orElseThrow();
    assertThat(first.group()).isPresent();
    assertThat(first.applied().orElseThrow().refused())
        .singleElement()
        .matches(it -> it.part() == Part.MEETING);
  }

  @Test
  void the_next_search_leaves_what_was_pinned() {
    PlanJobId job = proposed();
    Line kept = sheet(job).plan().orElseThrow().line(0).orElseThrow();
    room.plans.again(room.coordinator, job, new Pins(Set.of(0), Set.of(0)));
    room.running.runNext();
    Seat pinned = room.solved.getLast().seats().getFirst();
    assertThat(pinned.series()).singleElement().matches(it -> it.starts().equals(kept.starts()));
    assertThat(room.solved.getLast().seats().get(1).series()).hasSizeGreaterThan(1);
    assertThat(sheet(job).state()).isEqualTo(State.DISCARDED);
  }
}
