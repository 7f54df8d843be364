package nl.schakel.learning.model;

import static nl.schakel.learning.model.FourThemes.brussels;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.model.Edition.Answer.Declined;
import nl.schakel.learning.model.Edition.Answer.Welcome;
import nl.schakel.learning.model.EligibilityReview.Verdict;
import nl.schakel.learning.model.EligibilityRule.Employed;
import nl.schakel.learning.model.Enrolment.Active;
import nl.schakel.learning.model.Enrolment.Admitted;
import nl.schakel.learning.model.Enrolment.Refused;
import nl.schakel.learning.model.Enrolment.UnderReview;
import nl.schakel.learning.model.Enrolment.Waitlisted;
import nl.schakel.people.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets a place in a thematic training, and who does not. */
class EditionTest {

  private static final Instant NOW = FourThemes.NOW;

  private final APlan trauma = APlan.on(FourThemes.TRAUMA);

  @Test
  void who_works_at_an_ocmw_gets_a_place_while_there_is_one() {
    Welcome welcome = welcome(trauma.open(2), FourThemes.socialWorker(1));
    assertThat(welcome.enrolment()).isInstanceOf(Admitted.class);
    assertThat(welcome.edition().seats()).isEqualTo(new Seats(2, 1, 0, 1));
  }

  @Test
  void who_comes_when_it_is_full_stands_in_line() {
    Edition full = fill(trauma.open(2), 2);
    Welcome third = welcome(full, FourThemes.socialWorker(3));
    Welcome fourth = welcome(third.edition(), FourThemes.socialWorker(4));
    assertThat(third.enrolment()).isInstanceOf(Waitlisted.class);
    assertThat(fourth.enrolment().details().arrival()).isEqualTo(4);
    assertThat(fourth.edition().seats()).isEqualTo(new Seats(2, 2, 2, 4));
  }

  @Test
  void a_newcomer_stands_in_line_even_beside_a_free_place_when_others_wait() {
    Edition freed = fill(trauma.offering(24).open(2), 3).with(new Seats(2, 1, 1, 3));
    assertThat(welcome(freed, FourThemes.socialWorker(4)).enrolment())
        .isInstanceOf(Waitlisted.class);
  }

  @Test
  void who_does_not_work_there_is_asked_to_state_the_cooperation() {
    assertThat(trauma.open(2).enrol(FourThemes.passerBy(1), NOW))
        .isEqualTo(new Declined(RefusalReason.STATEMENT_REQUIRED));
  }

  @Test
  void who_states_a_cooperation_is_reviewed_and_holds_no_seat() {
    Welcome asked = welcome(trauma.open(2), FourThemes.volunteerOrganisation(1));
    assertThat(asked.enrolment()).isInstanceOf(UnderReview.class);
    assertThat(asked.edition().seats()).isEqualTo(new Seats(2, 0, 0, 1));
  }

  @Test
  void who_is_reviewed_holds_a_seat_where_the_edition_says_so_and_has_one() {
    Welcome first =
        welcome(trauma.reviewHoldingSeat().open(1), FourThemes.volunteerOrganisation(1));
    Welcome second = welcome(first.edition(), FourThemes.volunteerOrganisation(2));
    assertThat(second.edition().seats()).isEqualTo(new Seats(1, 1, 0, 2));
    assertThat(((UnderReview) first.enrolment()).holdsSeat()).isTrue();
    assertThat(((UnderReview) second.enrolment()).holdsSeat()).isFalse();
  }

  @Test
  void where_no_exceptions_are_made_outsiders_are_refused() {
    EligibilityRule strict = new Employed(Set.of(OrganisationKind.OCMW), Set.of(), Set.of(), false);
    assertThat(
            trauma
                .of(FourThemes.terms(strict))
                .open(2)
                .enrol(FourThemes.volunteerOrganisation(1), NOW))
        .isEqualTo(new Declined(RefusalReason.NOT_ELIGIBLE));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-10-31T23:59, NOT_OPEN_YET",
    "2021-11-01T00:00, ADMITTED",
    "2021-11-30T23:59, ADMITTED",
    "2021-12-01T00:00, ENROLMENT_CLOSED",
    "2021-12-02T10:00, ALREADY_BEGUN"
  })
  void the_window_opens_on_its_first_and_closes_before_its_last_moment(
      String time, String outcome) {
    Edition edition =
        trauma.opening(brussels("2021-11-01T00:00"), brussels("2021-12-01T00:00")).open(2);
    assertThat(outcome(edition, FourThemes.socialWorker(1), brussels(time))).isEqualTo(outcome);
  }

  @Test
  void a_coordinator_enrols_outside_the_window_and_by_invitation_but_not_after_the_start() {
    Applicant phoned = FourThemes.byCoordinator(FourThemes.socialWorker(1));
    Edition edition =
        trauma
            .restricted()
            .opening(brussels("2021-11-01T00:00"), brussels("2021-11-02T00:00"))
            .open(2);
    assertThat(outcome(edition, FourThemes.socialWorker(1), NOW)).isEqualTo("BY_INVITATION_ONLY");
    assertThat(outcome(edition, phoned, NOW)).isEqualTo("ADMITTED");
    assertThat(outcome(edition, phoned, brussels("2021-12-02T10:00"))).isEqualTo("ALREADY_BEGUN");
  }

  @Test
  void states_that_take_nobody_say_why() {
    Edition.Draft draft = trauma.draft(2);
    Edition.Open open = draft.publish();
    assertThat(outcome(draft, FourThemes.socialWorker(1), NOW)).isEqualTo("NOT_OPEN_YET");
    assertThat(outcome(open.cancel(), FourThemes.socialWorker(1), NOW))
        .isEqualTo("EDITION_CANCELLED");
    assertThat(outcome(open.advance(brussels("2021-12-03T00:00")), FourThemes.socialWorker(1), NOW))
        .isEqualTo("EDITION_COMPLETED");
  }

  @Test
  void an_edition_begins_and_ends_with_its_sessions_by_itself() {
    Edition.Confirmed edition = trauma.open(2).confirm();
    assertThat(edition.advance(brussels("2021-12-02T09:59"))).isEqualTo(edition);
    assertThat(edition.advance(brussels("2021-12-02T10:00"))).isInstanceOf(Edition.Running.class);
    assertThat(edition.advance(brussels("2021-12-02T14:30"))).isInstanceOf(Edition.Completed.class);
  }

  @Test
  void an_e_learning_never_begins_nor_ends() {
    Edition.Open eLearning = APlan.openEnded().open(500);
    assertThat(eLearning.advance(brussels("2031-01-01T00:00"))).isEqualTo(eLearning);
    assertThat(outcome(eLearning, FourThemes.socialWorker(1), brussels("2031-01-01T00:00")))
        .isEqualTo("ADMITTED");
  }

  @Test
  void an_approved_exception_gets_a_free_place() {
    Welcome asked = welcome(trauma.open(1), FourThemes.volunteerOrganisation(1));
    assertThat(approve(asked)).isInstanceOf(Admitted.class);
  }

  @Test
  void an_approved_exception_never_passes_who_waits_but_keeps_its_arrival() {
    Welcome asked = welcome(trauma.offering(24).open(1), FourThemes.volunteerOrganisation(1));
    Edition waitedFor = fill(asked.edition(), 2).with(new Seats(1, 0, 1, 3));
    Enrolment settled = waitedFor.settle((UnderReview) asked.enrolment(), Verdict.APPROVE, NOW);
    assertThat(settled).isInstanceOf(Waitlisted.class);
    assertThat(settled.details().arrival()).isEqualTo(1);
  }

  @Test
  void an_approved_exception_keeps_the_seat_that_it_holds() {
    Welcome asked =
        welcome(trauma.reviewHoldingSeat().open(1), FourThemes.volunteerOrganisation(1));
    Enrolment settled = approve(asked);
    assertThat(settled).isInstanceOf(Admitted.class);
    assertThat(asked.edition().follow(asked.enrolment(), settled).seats())
        .isEqualTo(asked.edition().seats());
  }

  @Test
  void a_rejected_exception_gives_its_seat_back() {
    Welcome asked =
        welcome(trauma.reviewHoldingSeat().open(1), FourThemes.volunteerOrganisation(1));
    Enrolment settled =
        asked.edition().settle((UnderReview) asked.enrolment(), Verdict.REJECT, NOW);
    assertThat(settled).isInstanceOf(Refused.class);
    assertThat(asked.edition().follow(asked.enrolment(), settled).seats().taken()).isZero();
  }

  @Test
  void one_can_leave_until_the_first_session_begins() {
    Welcome welcome = welcome(trauma.open(1), FourThemes.socialWorker(1));
    Active enrolled = (Active) welcome.enrolment();
    Cause cause = Cause.CANCELLED_BY_PARTICIPANT;
    assertThat(welcome.edition().leave(enrolled, cause, brussels("2021-12-02T09:59"))).isPresent();
    assertThat(welcome.edition().leave(enrolled, cause, brussels("2021-12-02T10:00"))).isEmpty();
  }

  @Test
  void a_member_of_a_circle_comes_and_goes_between_two_sessions() {
    Instant between = brussels("2021-12-02T12:00");
    Instant after = brussels("2021-12-02T16:00");
    Edition.Open closed = trauma.restricted().open(2);
    Applicant member = FourThemes.member(FourThemes.socialWorker(1));
    Welcome welcome = (Welcome) closed.enrol(member, between);
    assertThat(outcome(closed, member, after)).isEqualTo("EDITION_COMPLETED");
    Active enrolled = (Active) welcome.enrolment();
    assertThat(welcome.edition().leave(enrolled, Cause.LEFT_CIRCLE, between)).isPresent();
    assertThat(welcome.edition().leave(enrolled, Cause.LEFT_CIRCLE, after)).isEmpty();
  }

  @Test
  void a_place_out_of_turn_is_made_only_when_none_is_free() {
    assertThat(fill(trauma.open(2), 2).withRoomForOne().seats().capacity()).isEqualTo(3);
    assertThat(fill(trauma.open(2), 1).withRoomForOne().seats().capacity()).isEqualTo(2);
  }

  @Test
  void two_themes_at_the_same_time_clash_and_two_that_touch_do_not() {
    LocalDate day = FourThemes.TRAUMA;
    EditionPlan morning = trauma.with(List.of(APlan.session(day, "10:00", "11:30"))).plan();
    EditionPlan after = trauma.with(List.of(APlan.session(day, "11:30", "13:00"))).plan();
    EditionPlan during = trauma.with(List.of(APlan.session(day, "11:29", "12:00"))).plan();
    assertThat(morning.clashWith(after)).isEmpty();
    assertThat(morning.clashWith(during)).contains(morning.sessions().getFirst());
  }

  private static Welcome welcome(Edition edition, Applicant applicant) {
    return (Welcome) edition.enrol(applicant, NOW);
  }

  private static Edition fill(Edition edition, int people) {
    Edition filled = edition;
    for (int number = 1; number <= people; number++) {
      filled = welcome(filled, FourThemes.socialWorker(number)).edition();
    }
    return filled;
  }

  private static Enrolment approve(Welcome asked) {
    return asked.edition().settle((UnderReview) asked.enrolment(), Verdict.APPROVE, NOW);
  }

  private static String outcome(Edition edition, Applicant applicant, Instant now) {
    return switch (edition.enrol(applicant, now)) {
      case Declined(var reason) -> reason.name();
      case Welcome(var _, var enrolment) -> enrolment.standing().name();
    };
  }
}
