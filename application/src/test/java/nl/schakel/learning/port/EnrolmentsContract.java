package nl.schakel.learning.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.schakel.access.AccountId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.AProgramme;
import nl.schakel.learning.model.Applicant;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Edition.Answer.Welcome;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.model.Enrolment.Active;
import nl.schakel.learning.model.Enrolment.Admitted;
import nl.schakel.learning.model.Enrolment.UnderReview;
import nl.schakel.learning.model.Enrolment.Waitlisted;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.model.Transfer;
import nl.schakel.learning.port.Enrolments.Addition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Enrolments} promises, whatever it keeps them in. */
public abstract class EnrolmentsContract extends LearningContract {

  private static final Instant NOW = FourThemes.NOW;

  private final Terms terms = FourThemes.terms();
  private Edition edition = APlan.on(FourThemes.TRAUMA).of(terms).open(1);

  @BeforeEach
  void there_is_an_edition_with_one_place() {
    programmes().add(AProgramme.draft(terms).publish(NOW));
    editions().add(edition);
    editions().lock(edition.getId());
  }

  @Test
  void an_enrolment_comes_back_as_it_was_added() {
    Enrolment.Initial admitted = enrol(FourThemes.withoutAccount(1, NOW));
    Enrolment.Initial waiting = enrol(FourThemes.socialWorker(2));
    Enrolment.Initial asked = enrol(FourThemes.volunteerOrganisation(3));
    assertThat(enrolments().find(admitted.getId())).contains(admitted);
    assertThat(enrolments().find(waiting.getId())).contains(waiting);
    assertThat(enrolments().find(asked.getId())).contains(asked);
    assertThat(enrolments().find(EnrolmentId.next())).isEmpty();
  }

  @Test
  void a_person_has_at_most_one_active_enrolment_in_an_edition() {
    Applicant worker = FourThemes.socialWorker(1);
    Enrolment.Initial first = enrol(worker);
    assertThat(enrolments().add(welcome(worker).enrolment()))
        .isEqualTo(new Addition.AlreadyActive(first.getId()));
    assertThat(enrolments().activeIn(edition.getId())).hasSize(1);
  }

  @Test
  void who_cancelled_can_come_back() {
    Applicant worker = FourThemes.socialWorker(1);
    Admitted first = (Admitted) enrol(worker);
    enrolments()
        .save(first.cancel(Cause.CANCELLED_BY_PARTICIPANT, NOW), Cause.CANCELLED_BY_PARTICIPANT);
    assertThat(enrolments().add(welcome(worker).enrolment())).isEqualTo(new Addition.Added());
  }

  @Test
  void what_goes_on_elsewhere_is_found_by_what_it_took_the_place_of() {
    Admitted first = (Admitted) enrol(FourThemes.socialWorker(1));
    Edition other = APlan.on(FourThemes.TRAUMA.plusWeeks(6)).of(terms).open(1);
    editions().add(other);
    editions().lock(other.getId());
    var moved =
        (Transfer.Answer.Moved)
            new Transfer(edition, other, Transfer.Manner.BY_PARTICIPANT).of(first, NOW);
    assertThat(enrolments().successorOf(first.getId())).isEmpty();
    assertThat(enrolments().addInstead(moved.next(), first.getId()))
        .isEqualTo(new Addition.Added());
    assertThat(enrolments().successorOf(first.getId())).contains(moved.next());
    assertThat(enrolments().addInstead(moved.next(), first.getId()))
        .isEqualTo(new Addition.AlreadyActive(moved.next().getId()));
  }

  @Test
  void every_state_is_kept() {
    Admitted admitted = (Admitted) enrol(FourThemes.socialWorker(1));
    Waitlisted waiting = (Waitlisted) enrol(FourThemes.socialWorker(2));
    UnderReview asked = (UnderReview) enrol(FourThemes.volunteerOrganisation(3));
    Enrolment offered = waiting.offer(NOW.plus(Duration.ofDays(2)), NOW);
    Enrolment refused = asked.refuse(NOW);
    Enrolment cancelled = admitted.cancel(Cause.CANCELLED_BY_COORDINATOR, NOW);
    enrolments().save(offered, Cause.OFFER_MADE);
    enrolments().save(refused, Cause.REVIEW_REJECTED);
    enrolments().save(cancelled, Cause.CANCELLED_BY_COORDINATOR);
    assertThat(List.of(offered, refused, cancelled))
        .allSatisfy(e -> assertThat(enrolments().find(e.getId())).contains(e));
    Enrolment expired = ((Enrolment.Offered) offered).expire(NOW.plus(Duration.ofDays(2)));
    enrolments().save(expired, Cause.OFFER_EXPIRED);
    assertThat(enrolments().find(expired.getId())).contains(expired);
  }

  @Test
  void the_line_is_in_the_order_of_arrival() {
    enrol(FourThemes.socialWorker(1));
    List<EnrolmentId> line =
        List.of(2, 3, 4, 5).stream()
            .map(number -> enrol(FourThemes.socialWorker(number)).getId())
            .toList();
    assertThat(enrolments().nextInLine(edition.getId(), 3))
        .extracting(Waitlisted::getId)
        .containsExactlyElementsOf(line.subList(0, 3));
    assertThat(enrolments().nextInLine(edition.getId(), 0)).isEmpty();
  }

  @Test
  void an_approved_exception_stands_in_line_where_it_arrived() {
    enrol(FourThemes.socialWorker(1));
    UnderReview asked = (UnderReview) enrol(FourThemes.volunteerOrganisation(2));
    Enrolment.Initial later = enrol(FourThemes.socialWorker(3));
    enrolments().save(asked.queue(NOW), Cause.REVIEW_APPROVED);
    assertThat(enrolments().nextInLine(edition.getId(), 5))
        .extracting(Waitlisted::getId)
        .containsExactly(asked.getId(), later.getId());
  }

  @Test
  void active_and_admitted_ones_are_told_apart() {
    Enrolment.Initial admitted = enrol(FourThemes.socialWorker(1));
    Enrolment.Initial waiting = enrol(FourThemes.socialWorker(2));
    assertThat(enrolments().activeIn(edition.getId()))
        .containsExactly((Active) admitted, (Active) waiting);
    assertThat(enrolments().admittedIn(edition.getId())).containsExactly((Admitted) admitted);
  }

  @Test
  void confirming_the_address_changes_nothing_else() {
    Applicant newcomer = FourThemes.withoutAccount(1, NOW);
    Active enrolment = (Active) enrol(newcomer);
    assertThat(enrolments().unconfirmedOf(newcomer.participant().person()))
        .containsExactly(enrolment.getId());
    enrolments().markConfirmed(enrolment.confirm());
    assertThat(enrolments().unconfirmedOf(newcomer.participant().person())).isEmpty();
    assertThat(enrolments().find(enrolment.getId())).contains(enrolment.confirm());
  }

  @Test
  void the_sequence_of_the_calendar_is_kept() {
    Admitted admitted = (Admitted) enrol(FourThemes.socialWorker(1));
    enrolments().saveCalendar(admitted.rescheduled());
    assertThat(enrolments().find(admitted.getId())).contains(admitted.rescheduled());
  }

  @Test
  void why_somebody_passed_before_others_is_kept() {
    Enrolment.Initial admitted = enrol(FourThemes.socialWorker(1));
    enrolments().noteOverride(admitted.getId(), "Enige uit haar gemeente", AccountId.next(), NOW);
    assertThat(enrolments().find(admitted.getId())).contains(admitted);
  }

  private Enrolment.Initial enrol(Applicant applicant) {
    Welcome welcome = welcome(applicant);
    assertThat(enrolments().add(welcome.enrolment())).isEqualTo(new Addition.Added());
    edition = welcome.edition();
    return welcome.enrolment();
  }

  private Welcome welcome(Applicant applicant) {
    return (Welcome) edition.enrol(applicant, NOW);
  }
}
