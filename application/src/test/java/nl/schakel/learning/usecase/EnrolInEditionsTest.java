package nl.schakel.learning.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.EnrolmentsSubmitted;
import nl.schakel.learning.EnrolmentEvent.JoiningLinkReleased;
import nl.schakel.learning.EnrolmentEvent.ReviewOpened;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.Standing;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.usecase.EnrolInEditions.Command;
import nl.schakel.learning.usecase.EnrolInEditions.Outcome;
import nl.schakel.learning.usecase.EnrolInEditions.UnknownEditions;
import nl.schakel.learning.usecase.EnrolInEditions.Who;
import nl.schakel.learning.usecase.EnrolInEditions.Who.Newcomer;
import nl.schakel.learning.usecase.EnrolInEditions.Who.OnBehalf;
import nl.schakel.shared.NotFoundException;
import org.junit.jupiter.api.Test;

/** One form, several themes, each judged alone. */
class EnrolInEditionsTest {

  private static final Optional<String> COOPERATION = Optional.of("Wij werken met het OCMW samen.");

  private final TrainingOffice office = new TrainingOffice();
  private final EditionId minors = office.open(APlan.on(FourThemes.UNACCOMPANIED_MINORS), 15);
  private final EditionId trauma = office.open(APlan.on(FourThemes.TRAUMA), 1);

  @Test
  void every_theme_on_the_form_gets_its_own_answer_in_the_order_of_the_form() {
    office.enrolColleagues(trauma, 2);
    EditionId closed =
        office.open(
            APlan.on(FourThemes.FAMILY_REUNIFICATION)
                .opening(
                    FourThemes.brussels("2021-11-01T00:00"),
                    FourThemes.brussels("2021-11-02T00:00")),
            15);
    List<Outcome> outcomes = office.enrol(self(3), Optional.empty(), trauma, closed, minors);
    assertThat(outcomes)
        .extracting(outcome -> outcome.getClass().getSimpleName())
        .containsExactly("Waitlisted", "Refused", "Admitted");
    assertThat(((Outcome.Waitlisted) outcomes.getFirst()).position()).isEqualTo(2);
    assertThat(office.told(EnrolmentsSubmitted.class).getLast().declined())
        .isEqualTo(Map.of(closed, RefusalReason.NOT_OPEN_YET));
  }

  @Test
  void editions_are_locked_in_the_order_of_their_ids_whatever_the_form_says() {
    office.enrol(self(1), Optional.empty(), trauma, minors);
    assertThat(office.memory.locks()).containsExactly(minors, trauma);
  }

  @Test
  void zero_themes_the_same_theme_twice_and_too_many_are_mistakes() {
    Who somebody = self(1);
    assertThatThrownBy(() -> new Command(List.of(), somebody, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Command(List.of(trauma, trauma), somebody, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void one_theme_that_does_not_exist_and_nothing_is_done_at_all() {
    EditionId unknown = EditionId.next();
    assertThatThrownBy(() -> office.enrol(self(1), Optional.empty(), minors, unknown))
        .isInstanceOfSatisfying(
            UnknownEditions.class, fault -> assertThat(fault.editions()).containsOnly(unknown));
    assertThat(office.memory.allEnrolments()).isEmpty();
    assertThat(office.told).isEmpty();
  }

  @Test
  void a_draft_is_as_unknown_as_what_does_not_exist() {
    APlan theme = APlan.on(FourThemes.STRESS_AND_COPING);
    EditionId draft = office.keep(theme, theme.draft(15));
    assertThatThrownBy(() -> office.enrol(office.colleague(1), draft))
        .isInstanceOf(UnknownEditions.class);
  }

  @Test
  void who_is_enrolled_already_stays_so_and_takes_no_second_place() {
    Actor colleague = office.colleague(1);
    Outcome first = office.enrol(colleague, minors);
    assertThat(office.enrol(colleague, minors))
        .isEqualTo(new Outcome.AlreadyEnrolled(TrainingOffice.idOf(first)));
    assertThat(office.edition(minors).seats().taken()).isEqualTo(1);
    assertThat(office.edition(minors).seats().arrivals()).isEqualTo(1);
    assertThat(office.moves()).hasSize(1);
  }

  @Test
  void an_account_needs_no_confirmation_and_a_newcomer_has_a_day() {
    var known = office.enrolment(TrainingOffice.idOf(office.enrol(office.colleague(1), minors)));
    var fresh =
        office.enrolment(
            TrainingOffice.idOf(office.enrol("nieuw@ocmw-voorbeeldstad.example", minors)));
    assertThat(known.details().confirmBy()).isEmpty();
    assertThat(fresh.details().confirmBy()).contains(FourThemes.brussels("2021-10-21T09:30"));
  }

  @Test
  void the_mail_domain_of_an_ocmw_is_enough_and_another_is_not() {
    assertThat(office.enrol("nieuw@ocmw-voorbeeldstad.example", minors))
        .isInstanceOf(Outcome.Admitted.class);
    assertThat(office.enrol("nieuw@vzw.example", minors))
        .isEqualTo(new Outcome.Refused(RefusalReason.STATEMENT_REQUIRED));
  }

  @Test
  void a_request_to_be_an_exception_goes_to_organiser_and_funder() {
    Newcomer outsider = TrainingOffice.newcomer("nieuw@vzw.example");
    Outcome outcome = office.enrol(outsider, COOPERATION, minors).getFirst();
    assertThat(outcome).isInstanceOf(Outcome.UnderReview.class);
    assertThat(office.memory.allReviews())
        .singleElement()
        .satisfies(
            review -> {
              assertThat(review.details().organiser()).isEqualTo(FourThemes.VVSG);
              assertThat(review.details().funders()).containsExactly(FourThemes.AMIF);
            });
    assertThat(office.told(ReviewOpened.class)).hasSize(1);
  }

  @Test
  void a_coordinator_enrols_who_phones_only_where_it_is_theirs() {
    Newcomer phoned = TrainingOffice.newcomer("beller@ocmw-voorbeeldstad.example");
    var enrolled = office.enrol(new OnBehalf(office.coordinator, phoned), Optional.empty(), minors);
    var id = TrainingOffice.idOf(enrolled.getFirst());
    assertThat(office.enrolment(id).details().confirmBy()).isEmpty();
    assertThat(office.moves().getFirst().by()).contains(office.coordinator.account().value());
    assertThatThrownBy(
            () -> office.enrol(new OnBehalf(office.stranger, phoned), Optional.empty(), minors))
        .isInstanceOfAny(NotFoundException.class, UnknownEditions.class);
  }

  @Test
  void who_comes_late_gets_the_joining_links_at_once() {
    office.itIs("2021-11-11T23:59");
    office.enrol(office.colleague(1), minors);
    assertThat(office.told(JoiningLinkReleased.class)).isEmpty();
    office.itIs("2021-11-12T00:00");
    office.enrol(office.colleague(2), minors);
    assertThat(office.told(JoiningLinkReleased.class)).hasSize(2);
  }

  @Test
  void who_waits_gets_no_joining_link() {
    office.itIs("2021-12-01T12:00");
    office.enrolColleagues(trauma, 2);
    assertThat(office.told(JoiningLinkReleased.class))
        .hasSize(2)
        .allSatisfy(
            released ->
                assertThat(office.standing(released.enrolment())).isEqualTo(Standing.ADMITTED));
  }

  private Who self(int number) {
    return new Who.Self(office.colleague(number), Optional.empty(), Optional.empty());
  }
}
