package nl.schakel.learning.usecase;

import static nl.schakel.learning.Standing.ADMITTED;
import static nl.schakel.learning.Standing.CANCELLED;
import static nl.schakel.learning.Standing.UNDER_REVIEW;
import static nl.schakel.learning.Standing.WAITLISTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentEvent.EnrolmentTransferred;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.Standing;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.model.EligibilityReview;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.model.Seats;
import nl.schakel.learning.usecase.TransferEnrolment.Command;
import nl.schakel.learning.usecase.TransferEnrolment.Outcome;
import nl.schakel.learning.usecase.TransferEnrolment.WithoutSeat;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import org.junit.jupiter.api.Test;

/** The same training on another day: nobody loses a place by it, and nobody gets one too early. */
class TransferEnrolmentTest {

  private static final LocalDate LATER = FourThemes.TRAUMA.plusWeeks(6);

  private final TrainingOffice office = new TrainingOffice();
  private final Terms terms = FourThemes.terms();
  private final EditionId december = office.open(APlan.on(FourThemes.TRAUMA).of(terms), 2);
  private final EditionId january = office.keep(APlan.on(LATER).of(terms).open(2));

  @Test
  void the_seat_that_comes_free_goes_to_the_first_in_line() {
    List<EnrolmentId> people = office.enrolColleagues(december, 4);
    EnrolmentId next = moved(take(people.getFirst(), january));
    assertThat(standings(people)).containsExactly(CANCELLED, ADMITTED, ADMITTED, WAITLISTED);
    assertThat(office.standing(next)).isEqualTo(ADMITTED);
    assertThat(office.edition(december).seats()).isEqualTo(new Seats(2, 2, 1, 4));
    assertThat(office.edition(january).seats()).isEqualTo(new Seats(2, 1, 0, 1));
    assertThat(office.told(EnrolmentTransferred.class))
        .extracting(EnrolmentTransferred::from, EnrolmentTransferred::to)
        .containsExactly(tuple(people.getFirst(), next));
    assertThat(office.moves()).filteredOn(m -> m.cause() == Cause.TRANSFERRED).hasSize(2);
  }

  @Test
  void both_editions_are_locked_in_the_same_order_whichever_way_one_goes() {
    EnrolmentId there = office.enrolColleagues(december, 1).getFirst();
    EnrolmentId back = moved(take(there, january));
    take(back, december);
    List<EditionId> locks = office.memory.locks();
    List<EditionId> last = locks.subList(locks.size() - 4, locks.size());
    assertThat(last.subList(0, 2)).isEqualTo(last.subList(2, 4)).doesNotHaveDuplicates();
  }

  @Test
  void doing_it_again_changes_nothing() {
    EnrolmentId first = office.enrolColleagues(december, 1).getFirst();
    EnrolmentId next = moved(take(first, january));
    assertThat(take(first, january)).isEqualTo(new Outcome.Already(next, ADMITTED));
    assertThat(take(next, january)).isEqualTo(new Outcome.Already(next, ADMITTED));
    assertThat(take(first, december)).isEqualTo(new Outcome.Over(CANCELLED));
    assertThat(office.edition(january).seats()).isEqualTo(new Seats(2, 1, 0, 1));
  }

  @Test
  void who_waits_there_is_not_passed_and_only_a_coordinator_puts_one_in_line() {
    office.enrolColleagues(january, 3);
    EnrolmentId here = TrainingOffice.idOf(office.enrol(office.colleague(9), december));
    assertThat(take(here, january)).isEqualTo(new Outcome.Full());
    assertThat(put(here, WithoutSeat.STAY)).isEqualTo(new Outcome.Full());
    EnrolmentId next = moved(put(here, WithoutSeat.WAIT_IN_LINE));
    assertThat(office.standing(next)).isEqualTo(WAITLISTED);
    assertThat(office.edition(january).seats()).isEqualTo(new Seats(2, 2, 2, 4));
  }

  @Test
  void who_is_enrolled_there_already_keeps_both() {
    var worker = office.colleague(1);
    EnrolmentId here = TrainingOffice.idOf(office.enrol(worker, december));
    EnrolmentId there = TrainingOffice.idOf(office.enrol(worker, january));
    assertThat(take(here, january)).isEqualTo(new Outcome.AlreadyEnrolled(there));
    assertThat(standings(List.of(here, there))).containsOnly(ADMITTED);
    assertThat(office.edition(january).seats()).isEqualTo(new Seats(2, 1, 0, 1));
  }

  @Test
  void what_was_decided_about_an_exception_holds_there_too() {
    EnrolmentId asked = askedByOutsider();
    EnrolmentId next = moved(take(asked, january));
    assertThat(office.standing(next)).isEqualTo(UNDER_REVIEW);
    EligibilityReview open =
        office.memory.allReviews().stream()
            .filter(review -> review.details().enrolment().equals(next))
            .findFirst()
            .orElseThrow();
    office.review.decide(approval(open, office.coordinator));
    office.review.decide(approval(open, office.funder));
    assertThat(office.standing(next)).isEqualTo(ADMITTED);
    EnrolmentId back = moved(take(next, december));
    assertThat(office.standing(back)).isEqualTo(ADMITTED);
    assertThat(office.memory.allReviews())
        .filteredOn(review -> review.details().enrolment().equals(back))
        .singleElement()
        .isInstanceOf(EligibilityReview.Approved.class)
        .satisfies(review -> assertThat(review.decisions()).hasSize(2));
  }

  @Test
  void what_has_begun_is_not_left_and_what_has_begun_takes_nobody_in() {
    EnrolmentId here = office.enrolColleagues(december, 1).getFirst();
    EnrolmentId there = TrainingOffice.idOf(office.enrol(office.colleague(2), january));
    office.itIs("2021-12-02T10:00");
    assertThat(take(here, january)).isEqualTo(new Outcome.TooLate());
    assertThat(take(there, december)).isEqualTo(new Outcome.Refused(RefusalReason.ALREADY_BEGUN));
    assertThat(standings(List.of(here, there))).containsOnly(ADMITTED);
  }

  @Test
  void an_edition_of_something_else_or_somebody_elses_enrolment_does_not_exist() {
    EditionId other = office.open(APlan.on(FourThemes.STRESS_AND_COPING), 5);
    EnrolmentId mine = office.enrolColleagues(december, 1).getFirst();
    assertThatThrownBy(() -> take(mine, other)).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> take(mine, EditionId.next())).isInstanceOf(NotFoundException.class);
    var somebody = new CancelEnrolment.By.Participant(PersonId.next(), Optional.empty());
    var stranger = new CancelEnrolment.By.Coordinator(office.stranger);
    for (CancelEnrolment.By by : List.of(somebody, stranger)) {
      Command command = new Command(mine, january, by, WithoutSeat.STAY);
      assertThatThrownBy(() -> office.transfer.transfer(command))
          .isInstanceOf(NotFoundException.class);
    }
  }

  private EnrolmentId askedByOutsider() {
    return TrainingOffice.idOf(
        office
            .enrol(
                TrainingOffice.newcomer("vrijwilliger@vzw.example"),
                Optional.of("Wij begeleiden samen met het OCMW gezinnen."),
                december)
            .getFirst());
  }

  private static DecideReview.Command approval(EligibilityReview review, Actor actor) {
    return new DecideReview.Command(
        review.getId(), actor, EligibilityReview.Verdict.APPROVE, "Past bij de doelgroep");
  }

  private Outcome take(EnrolmentId enrolment, EditionId to) {
    PersonId person = office.enrolment(enrolment).person();
    var by = new CancelEnrolment.By.Participant(person, Optional.empty());
    return office.transfer.transfer(new Command(enrolment, to, by, WithoutSeat.STAY));
  }

  private Outcome put(EnrolmentId enrolment, WithoutSeat otherwise) {
    var by = new CancelEnrolment.By.Coordinator(office.coordinator);
    return office.transfer.transfer(new Command(enrolment, january, by, otherwise));
  }

  private static EnrolmentId moved(Outcome outcome) {
    return ((Outcome.Transferred) outcome).enrolment();
  }

  private List<Standing> standings(List<EnrolmentId> people) {
    return people.stream().map(office::standing).toList();
  }
}
