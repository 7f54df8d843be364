package nl.schakel.learning.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.schakel.access.AccountId;
import nl.schakel.learning.BookedPlaces.NamesDue;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.AProgramme;
import nl.schakel.learning.model.Booking;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Edition.Answer.Welcome;
import nl.schakel.learning.model.EditionPlan.Terms;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.model.Enrolment.Waitlisted;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.port.Bookings;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.learning.port.Programmes;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.port.InvariantCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Each check sees its own violation, and no other one does. */
@DatabaseTest
@Transactional
class EnrolmentInvariantsTest {

  @Autowired Programmes programmes;
  @Autowired Editions editions;
  @Autowired Enrolments enrolments;
  @Autowired Bookings bookings;
  @Autowired List<InvariantCheck> checks;
  @Autowired JdbcClient jdbc;

  private final Terms terms = FourThemes.terms();
  private final List<UUID> booked = new ArrayList<>();
  private final List<Enrolment.Initial> people = new ArrayList<>();
  private Edition edition = APlan.openEnded().of(terms).open(2);

  @BeforeEach
  void two_have_a_place_and_two_wait() {
    programmes.add(AProgramme.draft(terms).publish(FourThemes.NOW));
    editions.add(edition);
    for (int number = 1; number <= 4; number++) {
      Welcome welcome =
          (Welcome)
              edition.enrol(FourThemes.socialWorker(number), FourThemes.NOW.plusSeconds(number));
      edition = welcome.edition();
      people.add(welcome.enrolment());
      enrolments.add(welcome.enrolment());
    }
    editions.saveSeats(edition);
  }

  @Test
  void all_is_well_when_nothing_is_wrong() {
    assertThat(found()).isEmpty();
  }

  @Test
  void a_place_too_many_is_seen() {
    allow("never_overbooked");
    plant("update learning.edition set capacity = 1 where id = :id");
    assertThat(found()).containsExactly("EDITION_OVERBOOKED");
  }

  @Test
  void a_wrong_count_of_places_is_seen() {
    plant(
        "update learning.edition set taken = 1, waiting_list = 'TIMED_OFFER', offer_hours = 24"
            + " where id = :id");
    assertThat(found()).containsExactly("SEATS_MISCOUNTED");
  }

  @Test
  void a_wrong_count_of_the_line_is_seen() {
    plant("update learning.edition set waiting = 5 where id = :id");
    assertThat(found()).containsExactly("LINE_MISCOUNTED");
  }

  @Test
  void an_arrival_that_would_be_given_out_again_is_seen() {
    plant("update learning.edition set arrivals = 3 where id = :id");
    assertThat(found()).containsExactly("LINE_MISCOUNTED");
  }

  @Test
  void a_second_active_enrolment_of_one_person_is_seen() {
    jdbc.sql("drop index learning.one_active_enrolment").update();
    plant(
        "update learning.enrolment set person_id = (select person_id from learning.enrolment"
            + " where edition_id = :id and arrival = 1) where edition_id = :id and arrival = 2");
    assertThat(found()).containsExactly("ENROLLED_TWICE");
  }

  @Test
  void somebody_who_was_passed_in_line_is_seen() {
    promoteTheLast();
    assertThat(found()).containsExactly("PASSED_IN_LINE");
  }

  @Test
  void who_was_let_in_out_of_turn_passed_nobody() {
    enrolments.noteOverride(
        people.getLast().getId(), "Enige uit haar gemeente", AccountId.next(), FourThemes.NOW);
    promoteTheLast();
    assertThat(found()).isEmpty();
  }

  @Test
  void a_free_seat_beside_somebody_who_waits_is_seen() {
    plant("update learning.edition set capacity = 3 where id = :id");
    assertThat(found()).containsExactly("FREE_SEAT_NOT_GIVEN");
  }

  @Test
  void places_that_are_booked_are_counted_and_who_is_named_for_them_too() {
    BookingId booking = book();
    assertThat(found()).isEmpty();
    jdbc.sql("update learning.booking set unnamed = 1 where id = :id")
        .param("id", booking.value())
        .update();
    assertThat(found()).containsExactlyInAnyOrder("SEATS_MISCOUNTED", "NAMES_MISCOUNTED");
  }

  @Test
  void a_place_that_is_held_in_what_was_cancelled_is_seen() {
    book();
    plant("update learning.edition set state = 'CANCELLED' where id = :id");
    assertThat(found()).containsExactly("HELD_FOR_NOTHING");
  }

  /** Two places more, which are held for an organisation. */
  private BookingId book() {
    plant("update learning.edition set capacity = 4, taken = 4 where id = :id");
    var details =
        new Booking.Details(
            BookingId.next(), edition.getId(), PersonId.next(), true, "OCMW", 2, FourThemes.NOW);
    bookings.add(new Booking.Open(details, 2, NamesDue.at(FourThemes.NOW)));
    booked.add(details.id().value());
    return details.id();
  }

  private void promoteTheLast() {
    Waitlisted last = (Waitlisted) people.getLast();
    Enrolment promoted = last.promote(FourThemes.NOW.plusSeconds(60));
    enrolments.save(promoted, Cause.PROMOTED);
    edition = edition.withRoomForOne();
    editions.saveSeats(edition.follow(last, promoted));
  }

  private void allow(String constraint) {
    jdbc.sql("alter table learning.edition drop constraint " + constraint).update();
  }

  private void plant(String sql) {
    jdbc.sql(sql).param("id", edition.getId().value()).update();
  }

  /** The codes found for this edition: other tests may have left their own behind. */
  private List<String> found() {
    return checks.stream()
        .flatMap(check -> check.violations().stream())
        .filter(this::isOurs)
        .map(InvariantCheck.Violation::code)
        .toList();
  }

  private boolean isOurs(InvariantCheck.Violation violation) {
    return Objects.equals(violation.subject(), edition.getId().value())
        || booked.stream().anyMatch(id -> id.equals(violation.subject()))
        || people.stream().anyMatch(p -> p.getId().value().equals(violation.subject()));
  }
}
