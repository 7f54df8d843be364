package nl.schakel.learning.usecase;

import static nl.schakel.learning.Standing.ADMITTED;
import static nl.schakel.learning.Standing.CANCELLED;
import static nl.schakel.learning.Standing.EXPIRED;
import static nl.schakel.learning.Standing.OFFERED;
import static nl.schakel.learning.Standing.WAITLISTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentEvent.EnrolmentMoved;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.model.Seats;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import org.junit.jupiter.api.Test;

/** A place that comes free goes to who waits first: by cancelling, by time, by a larger room. */
class PlacesComeFreeTest {

  private final TrainingOffice office = new TrainingOffice();
  private final EditionId trauma = office.open(APlan.on(FourThemes.TRAUMA), 2);
  private final EditionId family =
      office.open(APlan.on(FourThemes.FAMILY_REUNIFICATION).offering(24), 2);

  @Test
  void a_cancellation_moves_up_exactly_one_the_first_in_line() {
    List<EnrolmentId> people = office.enrolColleagues(trauma, 5);
    office.leave(people.getFirst());
    assertThat(standings(people))
        .containsExactly(CANCELLED, ADMITTED, ADMITTED, WAITLISTED, WAITLISTED);
    assertThat(office.edition(trauma).seats()).isEqualTo(new Seats(2, 2, 2, 5));
    assertThat(office.moves().getLast().cause()).isEqualTo(Cause.PROMOTED);
  }

  @Test
  void cancelling_twice_frees_one_place() {
    List<EnrolmentId> people = office.enrolColleagues(trauma, 1);
    office.leave(people.getFirst());
    assertThat(office.leave(people.getFirst()))
        .isEqualTo(new CancelEnrolment.Outcome.AlreadyOver(CANCELLED));
    assertThat(office.edition(trauma).seats()).isEqualTo(new Seats(2, 0, 0, 1));
  }

  @Test
  void leaving_the_line_moves_nobody_up() {
    List<EnrolmentId> people = office.enrolColleagues(trauma, 4);
    office.leave(people.get(2));
    assertThat(standings(people)).containsExactly(ADMITTED, ADMITTED, CANCELLED, WAITLISTED);
    assertThat(office.edition(trauma).seats()).isEqualTo(new Seats(2, 2, 1, 4));
  }

  @Test
  void after_the_start_nobody_leaves_and_nobody_is_moved_up() {
    List<EnrolmentId> people = office.enrolColleagues(trauma, 3);
    office.itIs("2021-12-02T10:00");
    assertThat(office.leave(people.getFirst())).isEqualTo(new CancelEnrolment.Outcome.TooLate());
    office.run.changeCapacity(office.coordinator, trauma, 10);
    assertThat(office.standing(people.getLast())).isEqualTo(WAITLISTED);
  }

  @Test
  void who_is_through_online_no_longer_leaves_and_a_coordinator_may_still_take_them_off() {
    EditionId online = office.open(APlan.openEnded(), 5);
    EnrolmentId mine = office.enrolColleagues(online, 1).getFirst();
    office.through.add(mine);
    assertThat(office.leave(mine)).isEqualTo(new CancelEnrolment.Outcome.TooLate());
    assertThat(office.standing(mine)).isEqualTo(ADMITTED);
    var by = new CancelEnrolment.By.Coordinator(office.coordinator);
    assertThat(office.cancel.cancel(new CancelEnrolment.Command(mine, by)))
        .isEqualTo(new CancelEnrolment.Outcome.Cancelled());
  }

  @Test
  void who_is_through_online_with_sessions_to_come_still_gives_the_place_back() {
    EnrolmentId mine = office.enrolColleagues(trauma, 1).getFirst();
    office.through.add(mine);
    assertThat(office.leave(mine)).isEqualTo(new CancelEnrolment.Outcome.Cancelled());
  }

  @Test
  void an_enrolment_of_somebody_else_looks_as_if_it_did_not_exist() {
    EnrolmentId mine = office.enrolColleagues(trauma, 1).getFirst();
    var by = new CancelEnrolment.By.Participant(PersonId.next(), Optional.empty());
    assertThatThrownBy(() -> office.cancel.cancel(new CancelEnrolment.Command(mine, by)))
        .isInstanceOf(NotFoundException.class);
    var strange = new CancelEnrolment.By.Coordinator(office.stranger);
    assertThatThrownBy(() -> office.cancel.cancel(new CancelEnrolment.Command(mine, strange)))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void more_places_go_to_who_waits_before_the_public() {
    List<EnrolmentId> people = office.enrolColleagues(trauma, 5);
    assertThat(office.run.changeCapacity(office.coordinator, trauma, 4))
        .isEqualTo(new RunEdition.Outcome.Done(trauma));
    assertThat(standings(people))
        .containsExactly(ADMITTED, ADMITTED, ADMITTED, ADMITTED, WAITLISTED);
  }

  @Test
  void fewer_places_than_are_held_is_not_possible() {
    office.enrolColleagues(trauma, 2);
    assertThat(office.run.changeCapacity(office.coordinator, trauma, 1))
        .isEqualTo(new RunEdition.Outcome.BelowHeld(2));
  }

  @Test
  void a_timed_offer_keeps_the_place_until_it_is_taken() {
    List<EnrolmentId> people = office.enrolColleagues(family, 4);
    office.leave(people.getFirst());
    assertThat(standings(people)).containsExactly(CANCELLED, ADMITTED, OFFERED, WAITLISTED);
    assertThat(accept(people.get(2))).isEqualTo(new AnswerOffer.Outcome.Accepted());
    assertThat(accept(people.get(2))).isEqualTo(new AnswerOffer.Outcome.Accepted());
    assertThat(office.edition(family).seats()).isEqualTo(new Seats(2, 2, 1, 4));
  }

  @Test
  void an_offer_that_is_not_taken_in_time_goes_to_the_next() {
    List<EnrolmentId> people = office.enrolColleagues(family, 4);
    office.leave(people.getFirst());
    assertThat(office.time.expireOffer(people.get(2)))
        .isEqualTo(new LetTimePass.Outcome.NothingToDo());
    office.itIs("2021-10-21T20:30");
    assertThat(accept(people.get(2))).isEqualTo(new AnswerOffer.Outcome.NoOffer(OFFERED));
    office.time.expireOffer(people.get(2));
    office.time.expireOffer(people.get(2));
    assertThat(standings(people)).containsExactly(CANCELLED, ADMITTED, EXPIRED, OFFERED);
  }

  @Test
  void at_night_the_place_waits_for_the_morning_and_nobody_else_takes_it() {
    List<EnrolmentId> people = office.enrolColleagues(family, 3);
    office.itIs("2021-10-20T23:00");
    office.leave(people.getFirst());
    assertThat(office.standing(people.getLast())).isEqualTo(WAITLISTED);
    assertThat(office.time.fill(family)).isEqualTo(new LetTimePass.Outcome.NothingToDo());
    EnrolmentId nightOwl = TrainingOffice.idOf(office.enrol(office.colleague(9), family));
    assertThat(office.standing(nightOwl)).isEqualTo(WAITLISTED);
    office.itIs("2021-10-21T08:00");
    office.time.fill(family);
    assertThat(office.standing(people.getLast())).isEqualTo(OFFERED);
  }

  @Test
  void an_address_that_is_not_confirmed_within_a_day_gives_the_place_back() {
    EnrolmentId silent =
        TrainingOffice.idOf(office.enrol("nieuw@ocmw-voorbeeldstad.example", trauma));
    List<EnrolmentId> others = office.enrolColleagues(trauma, 2);
    office.itIs("2021-10-21T09:30");
    office.time.giveBackUnconfirmed(silent);
    office.time.giveBackUnconfirmed(silent);
    assertThat(office.standing(silent)).isEqualTo(CANCELLED);
    assertThat(standings(others)).containsExactly(ADMITTED, ADMITTED);
    assertThat(office.moves())
        .extracting(EnrolmentMoved::cause)
        .endsWith(Cause.ADDRESS_NOT_CONFIRMED, Cause.PROMOTED);
  }

  @Test
  void a_confirmed_address_keeps_every_place_of_that_person() {
    String address = "nieuw@ocmw-voorbeeldstad.example";
    List<EnrolmentId> mine =
        List.of(
            TrainingOffice.idOf(office.enrol(address, trauma)),
            TrainingOffice.idOf(office.enrol(address, family)));
    PersonId person = office.enrolment(mine.getFirst()).person();
    assertThat(office.mailLinks.confirm(person)).isEqualTo(new ConfirmAddress.Outcome.Confirmed(2));
    assertThat(office.mailLinks.confirm(person))
        .isEqualTo(new ConfirmAddress.Outcome.NothingToConfirm());
    office.itIs("2021-10-22T09:30");
    mine.forEach(office.time::giveBackUnconfirmed);
    assertThat(standings(mine)).containsExactly(ADMITTED, ADMITTED);
  }

  @Test
  void letting_somebody_in_before_others_makes_a_place_and_keeps_the_reason() {
    List<EnrolmentId> people = office.enrolColleagues(trauma, 4);
    EnrolmentId last = people.getLast();
    office.run.admitOutOfTurn(office.coordinator, last, "Enige uit haar gemeente");
    assertThat(standings(people)).containsExactly(ADMITTED, ADMITTED, WAITLISTED, ADMITTED);
    assertThat(office.edition(trauma).seats()).isEqualTo(new Seats(3, 3, 1, 4));
    assertThat(office.memory.overrides()).containsEntry(last, "Enige uit haar gemeente");
    assertThatThrownBy(
            () -> office.run.admitOutOfTurn(office.stranger, people.get(2), "Vriendendienst"))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void a_cancelled_edition_ends_every_enrolment_and_frees_every_place() {
    List<EnrolmentId> people = office.enrolColleagues(trauma, 4);
    office.run.cancel(office.coordinator, trauma);
    assertThat(standings(people)).containsOnly(CANCELLED);
    assertThat(office.edition(trauma).seats()).isEqualTo(new Seats(2, 0, 0, 4));
    assertThat(office.run.cancel(office.coordinator, trauma))
        .isEqualTo(new RunEdition.Outcome.Done(trauma));
  }

  private AnswerOffer.Outcome accept(EnrolmentId id) {
    return office.mailLinks.accept(
        new AnswerOffer.Command(id, office.enrolment(id).person(), Optional.empty()));
  }

  private List<Standing> standings(List<EnrolmentId> people) {
    return people.stream().map(office::standing).toList();
  }
}
