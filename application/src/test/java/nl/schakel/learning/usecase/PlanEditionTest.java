package nl.schakel.learning.usecase;

import static nl.schakel.learning.model.FourThemes.brussels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.SessionsRescheduled;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.EditionPlan;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.model.Session;
import nl.schakel.learning.usecase.PlanEdition.Outcome;
import nl.schakel.learning.usecase.PlanEdition.Proposal;
import nl.schakel.learning.usecase.PlanEdition.SessionProposal;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanEditionTest {

  private final TrainingOffice office = new TrainingOffice();
  private final EditionId trauma = office.open(APlan.on(FourThemes.TRAUMA), 2);

  @ParameterizedTest
  @CsvSource({
    "2021-10-25, P1W, 2021-11-01T10:00, the clock goes back in between",
    "2022-03-21, P1W, 2022-03-28T10:00, the clock goes forward in between",
    "2024-01-31, P1M, 2024-02-29T10:00, a leap year",
    "2021-12-02, P1Y, 2022-12-02T10:00, a year later"
  })
  void a_copy_keeps_its_time_on_the_clock(
      LocalDate day, Period later, String begins, String because) {
    EditionId original = office.open(APlan.on(day), 15);
    Edition copy = office.edition(copied(original, later));
    assertThat(copy).isInstanceOf(Edition.Draft.class);
    assertThat(copy.plan().begins()).as(because).contains(brussels(begins));
    assertThat(copy.seats().capacity()).isEqualTo(15);
  }

  @Test
  void a_copy_has_no_joining_link_because_that_belongs_to_one_meeting() {
    Edition copy = office.edition(copied(trauma, Period.ofWeeks(4)));
    assertThat(copy.plan().sessions())
        .hasSize(2)
        .allSatisfy(session -> assertThat(session.joiningLink()).isEmpty());
  }

  @Test
  void several_copies_are_drafts_of_their_own_each_so_much_later() {
    List<EditionId> copies =
        office.plan.repeat(
            office.coordinator, trauma, List.of(Period.ofWeeks(6), Period.ofWeeks(12)));
    assertThat(copies)
        .extracting(copy -> office.edition(copy).plan().begins().orElseThrow())
        .containsExactly(brussels("2022-01-13T10:00"), brussels("2022-02-24T10:00"));
    assertThatThrownBy(
            () -> office.plan.repeat(office.stranger, trauma, List.of(Period.ofWeeks(1))))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void participants_hear_of_other_times_and_their_calendars_count() {
    EnrolmentId enrolled = office.enrolColleagues(trauma, 3).getFirst();
    revise(2, later(Period.ofDays(1)));
    assertThat(office.told(SessionsRescheduled.class)).hasSize(2);
    assertThat(office.enrolment(enrolled).details().calendarSequence()).isEqualTo(1);
  }

  @Test
  void participants_do_not_hear_of_what_leaves_their_calendars_alone() {
    office.enrolColleagues(trauma, 1);
    revise(25, later(Period.ZERO));
    assertThat(office.told(SessionsRescheduled.class)).isEmpty();
  }

  @Test
  void a_session_that_is_dropped_is_kept_as_cancelled_for_calendars_to_forget() {
    revise(2, later(Period.ZERO).subList(0, 1));
    EditionPlan plan = office.edition(trauma).plan();
    assertThat(plan.sessions()).extracting(Session::cancelled).containsExactly(false, true);
    assertThat(plan.ends()).contains(brussels("2021-12-02T11:30"));
  }

  @Test
  void a_larger_room_goes_to_who_waits() {
    List<EnrolmentId> people = office.enrolColleagues(trauma, 3);
    revise(3, later(Period.ZERO));
    assertThat(office.standing(people.getLast())).isEqualTo(Standing.ADMITTED);
  }

  @Test
  void a_smaller_room_than_there_are_people_is_refused() {
    office.enrolColleagues(trauma, 2);
    assertThat(revise(1, later(Period.ZERO))).isEqualTo(new Outcome.BelowHeld(2));
  }

  @Test
  void of_two_coordinators_at_once_the_second_is_told() {
    revise(2, later(Period.ofDays(1)));
    assertThatThrownBy(
            () ->
                office.plan.revise(
                    office.coordinator, trauma, 0, proposal(2, later(Period.ofDays(2)))))
        .isInstanceOf(StaleChangeException.class);
  }

  @Test
  void another_organisation_does_not_even_learn_that_it_exists() {
    assertThatThrownBy(() -> office.plan.copy(office.stranger, trauma, Period.ofDays(1)))
        .isInstanceOf(NotFoundException.class);
  }

  private EditionId copied(EditionId original, Period later) {
    return ((Outcome.Done) office.plan.copy(office.coordinator, original, later)).edition();
  }

  private Outcome revise(int capacity, List<SessionProposal> sessions) {
    return office.plan.revise(office.coordinator, trauma, 0, proposal(capacity, sessions));
  }

  private List<SessionProposal> later(Period period) {
    return office.edition(trauma).plan().sessions().stream()
        .map(
            session ->
                new SessionProposal(
                    Optional.of(session.id()),
                    shifted(session.start(), period),
                    shifted(session.end(), period),
                    session.joiningLink()))
        .toList();
  }

  private static Instant shifted(Instant at, Period period) {
    return at.atZone(FourThemes.BRUSSELS).plus(period).toInstant();
  }

  private Proposal proposal(int capacity, List<SessionProposal> sessions) {
    EditionPlan plan = office.edition(trauma).plan();
    return new Proposal(
        plan.language(),
        plan.venue(),
        capacity,
        0,
        plan.opens(),
        plan.closes(),
        sessions,
        plan.zone(),
        plan.waitingList(),
        plan.reviewHoldsSeat(),
        plan.linkDaysBefore(),
        plan.visibility());
  }
}
