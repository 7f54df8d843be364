package nl.schakel.learning.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.learning.BookedPlaces.BookingChanged;
import nl.schakel.learning.BookedPlaces.Change;
import nl.schakel.learning.BookedPlaces.NamesDeadlineChanged;
import nl.schakel.learning.BookedPlaces.Notice;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.Standing;
import nl.schakel.learning.TailorMade.Colleague;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.Booking;
import nl.schakel.learning.model.Booking.End;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.model.Seats;
import nl.schakel.learning.usecase.BookPlaces.Booker;
import nl.schakel.learning.usecase.BookPlaces.Command;
import nl.schakel.learning.usecase.BookPlaces.Naming;
import nl.schakel.learning.usecase.BookPlaces.Outcome;
import nl.schakel.learning.usecase.BookPlaces.WhyNot;
import nl.schakel.learning.usecase.BookPlaces.Withdrawal;
import nl.schakel.learning.usecase.CancelEnrolment.By;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.PersonName;
import org.junit.jupiter.api.Test;

/** A team leader holds places at the trauma training, and says later who of the team comes. */
class BookPlacesTest {

  private final TrainingOffice office = new TrainingOffice();
  private final EditionId trauma = office.open(APlan.on(FourThemes.TRAUMA), 4);
  private final Actor leader = office.colleague(100);
  private final By own = new By.Participant(leader.person(), Optional.of(leader));

  @Test
  void places_are_taken_from_the_first_moment_and_a_name_takes_no_other() {
    BookingId booking = booked(3);
    assertThat(office.edition(trauma).seats()).isEqualTo(new Seats(4, 3, 0, 0));
    assertThat(name(booking, "an", "bo")).isEqualTo(new Naming.Done(1));
    assertThat(office.edition(trauma).seats()).isEqualTo(new Seats(4, 3, 0, 2));
    assertThat(office.moves()).hasSize(2).allMatch(move -> move.cause() == Cause.NAMED);
    assertThat(office.moves()).allMatch(move -> move.to() == Standing.ADMITTED);
    assertThat(name(booking, "cas")).isEqualTo(new Naming.Done(0));
    assertThat(find(booking)).isInstanceOf(Booking.Closed.class);
    assertThat(name(booking, "dirk")).isEqualTo(new Naming.NotNow());
    assertThat(office.edition(trauma).seats()).isEqualTo(new Seats(4, 3, 0, 3));
  }

  @Test
  void no_more_is_booked_than_is_free_and_nothing_past_a_waiting_list() {
    assertThat(book(5)).isEqualTo(new Outcome.NotEnough(4));
    office.enrolColleagues(trauma, 2);
    assertThat(book(3)).isEqualTo(new Outcome.NotEnough(2));
    booked(2);
    assertThat(office.standing(TrainingOffice.idOf(office.enrol(office.colleague(9), trauma))))
        .isEqualTo(Standing.WAITLISTED);
    var other = new Booker.Contact(office.colleague(101));
    assertThat(office.book.book(new Command(trauma, other, "OCMW", 1)))
        .isEqualTo(new Outcome.NotEnough(0));
  }

  @Test
  void pressing_the_button_twice_books_once_even_when_it_was_the_last() {
    BookingId first = booked(4);
    assertThat(book(4)).isEqualTo(new Outcome.Already(first));
    assertThat(book(1)).isEqualTo(new Outcome.Already(first));
    assertThat(office.edition(trauma).seats()).isEqualTo(new Seats(4, 4, 0, 0));
  }

  @Test
  void who_is_reminded_and_still_names_nobody_gives_the_places_to_who_waits() {
    BookingId booking = booked(3);
    name(booking, "an");
    List<EnrolmentId> waiting = office.enrolColleagues(trauma, 4).subList(1, 4);
    assertThat(office.time.lookAtBooking(booking)).isEqualTo(new LetTimePass.Outcome.NothingToDo());
    office.itIs("2021-11-13T10:00");
    office.time.lookAtBooking(booking);
    office.time.lookAtBooking(booking);
    assertThat(changes()).containsExactly(Change.BOOKED, Change.NAMES_GIVEN, Change.NAMES_ASKED);
    office.itIs("2021-11-18T10:00");
    assertThat(name(booking, "te laat")).isEqualTo(new Naming.NotNow());
    office.time.lookAtBooking(booking);
    assertThat(office.time.lookAtBooking(booking)).isEqualTo(new LetTimePass.Outcome.NothingToDo());
    assertThat(changes()).endsWith(Change.GIVEN_BACK).hasSize(4);
    assertThat(waiting)
        .extracting(office::standing)
        .containsExactly(Standing.ADMITTED, Standing.ADMITTED, Standing.WAITLISTED);
    assertThat(office.edition(trauma).seats()).isEqualTo(new Seats(4, 4, 1, 5));
  }

  @Test
  void who_is_named_is_judged_as_anybody_and_counts_once() {
    BookingId booking = booked(4);
    EmailAddress outside = new EmailAddress("iemand@elders.example");
    Colleague stranger =
        new Colleague(
            new PersonName("Iemand"), outside, Language.DUTCH, "Elders", Optional.empty());
    assertThat(office.book.name(own, booking, List.of(colleague("an"), stranger, colleague("an"))))
        .isEqualTo(new Naming.Partly(Map.of(1, WhyNot.NOT_ELIGIBLE, 2, WhyNot.ALREADY_ENROLLED)));
    assertThat(find(booking).held()).isEqualTo(3);
    assertThat(name(booking, "a", "b", "c", "d")).isEqualTo(new Naming.TooMany(3));
    assertThat(office.edition(trauma).seats()).isEqualTo(new Seats(4, 4, 0, 1));
  }

  @Test
  void a_list_that_is_sent_again_asks_no_second_places() {
    BookingId booking = booked(4);
    name(booking, "an", "bo", "cas");
    assertThat(name(booking, "an", "bo", "cas"))
        .isEqualTo(
            new Naming.Partly(
                Map.of(
                    0, WhyNot.ALREADY_ENROLLED,
                    1, WhyNot.ALREADY_ENROLLED,
                    2, WhyNot.ALREADY_ENROLLED)));
    assertThat(find(booking).held()).isOne();
    assertThat(office.edition(trauma).seats()).isEqualTo(new Seats(4, 4, 0, 3));
  }

  @Test
  void giving_back_is_harmless_twice_and_who_is_named_stays() {
    BookingId booking = booked(3);
    name(booking, "an");
    assertThat(office.book.withdraw(own, booking)).isEqualTo(new Withdrawal.Done(2));
    assertThat(office.book.withdraw(own, booking)).isEqualTo(new Withdrawal.NothingHeld());
    assertThat(office.edition(trauma).seats()).isEqualTo(new Seats(4, 1, 0, 1));
  }

  @Test
  void an_edition_that_does_not_take_place_holds_nothing_and_neither_does_one_that_began() {
    BookingId booking = booked(3);
    office.run.cancel(office.coordinator, trauma);
    assertThat(((Booking.Closed) find(booking)).end()).isEqualTo(End.EDITION_CANCELLED);
    assertThat(office.edition(trauma).seats()).isEqualTo(new Seats(4, 0, 0, 0));

    EditionId other = office.open(APlan.on(FourThemes.STRESS_AND_COPING), 4);
    BookingId late =
        ((Outcome.Done) office.book.book(new Command(other, new Booker.Contact(leader), "OCMW", 2)))
            .booking();
    office.itIs("2021-11-25T10:30");
    office.time.advance(other);
    assertThat(find(late).held()).isZero();
    assertThat(office.edition(other).seats().taken()).isZero();
    assertThat(office.book.book(new Command(other, new Booker.Contact(leader), "OCMW", 2)))
        .isEqualTo(new Outcome.Refused(RefusalReason.ALREADY_BEGUN));
  }

  @Test
  void a_coordinator_books_for_who_phones_and_strangers_see_nothing() {
    var onBehalf =
        new Booker.OnBehalf(office.coordinator, TrainingOffice.newcomer("hr@ocmw.example"));
    Outcome.Done done = (Outcome.Done) office.book.book(new Command(trauma, onBehalf, "OCMW", 2));
    assertThat(find(done.booking()).details().byAccount()).isFalse();
    List<By> strangers =
        List.of(
            new By.Participant(PersonId.next(), Optional.empty()),
            new By.Coordinator(office.stranger));
    for (By stranger : strangers) {
      assertThatThrownBy(() -> office.book.withdraw(stranger, done.booking()))
          .isInstanceOf(NotFoundException.class);
      assertThatThrownBy(() -> office.book.name(stranger, done.booking(), List.of()))
          .isInstanceOf(NotFoundException.class);
    }
    var wrong = new Booker.OnBehalf(office.stranger, TrainingOffice.newcomer("hr@ocmw.example"));
    assertThatThrownBy(() -> office.book.book(new Command(trauma, wrong, "OCMW", 2)))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void another_deadline_holds_for_who_booked_already_and_who_books_later() {
    BookingId early = booked(2);
    Instant usual = find(early).due().by();
    Instant by = usual.plus(Duration.ofDays(7));
    assertThat(agree(Optional.of(by))).isEqualTo(new AgreeDeadline.Outcome.Done());
    assertThat(agree(Optional.of(by))).isEqualTo(new AgreeDeadline.Outcome.Done());
    assertThat(office.told(NamesDeadlineChanged.class)).hasSize(1);
    var other = new Booker.Contact(office.colleague(101));
    Outcome later = office.book.book(new Command(trauma, other, "OCMW", 1));
    assertThat(find(((Outcome.Done) later).booking()).due()).isEqualTo(find(early).due());
    office.itIs("2021-11-18T10:00");
    office.time.lookAtBooking(early);
    assertThat(name(early, "an")).as("after the usual day").isEqualTo(new Naming.Done(1));
    assertThat(agree(Optional.empty())).isEqualTo(new AgreeDeadline.Outcome.Done());
    assertThat(find(early).due().by()).isBefore(by);
  }

  @Test
  void a_deadline_that_passed_or_comes_too_late_is_refused_and_changes_nothing() {
    BookingId booking = booked(2);
    Booking before = find(booking);
    assertThat(agree(Optional.of(office.instant())))
        .isEqualTo(new AgreeDeadline.Outcome.InThePast());
    Instant begin = office.edition(trauma).plan().begins().orElseThrow();
    assertThat(agree(Optional.of(begin.plusSeconds(1))))
        .isEqualTo(new AgreeDeadline.Outcome.AfterBegin());
    assertThatThrownBy(() -> office.deadline.agree(office.stranger, trauma, Optional.empty()))
        .isInstanceOf(NotFoundException.class);
    assertThat(find(booking)).isEqualTo(before);
  }

  @Test
  void who_was_reminded_is_reminded_again_only_when_there_is_time_anew() {
    BookingId booking = booked(2);
    office.itIs("2021-11-13T10:00");
    office.time.lookAtBooking(booking);
    Instant now = office.instant();
    agree(Optional.of(now.plus(Duration.ofDays(3))));
    assertThat(find(booking).due().notice()).isEqualTo(Notice.REMINDED);
    agree(Optional.of(now.plus(Duration.ofDays(10))));
    assertThat(find(booking).due().notice()).isEqualTo(Notice.NONE);
  }

  private AgreeDeadline.Outcome agree(Optional<Instant> by) {
    return office.deadline.agree(office.coordinator, trauma, by);
  }

  private Outcome book(int places) {
    return office.book.book(new Command(trauma, new Booker.Contact(leader), "OCMW", places));
  }

  private BookingId booked(int places) {
    return ((Outcome.Done) book(places)).booking();
  }

  private Naming name(BookingId booking, String... names) {
    return office.book.name(own, booking, Stream.of(names).map(BookPlacesTest::colleague).toList());
  }

  private static Colleague colleague(String name) {
    return new Colleague(
        new PersonName(name),
        new EmailAddress(name.replace(' ', '.') + "@ocmw-voorbeeldstad.example"),
        Language.DUTCH,
        "OCMW Voorbeeldstad",
        Optional.empty());
  }

  private Booking find(BookingId booking) {
    return office.bookings.find(booking).orElseThrow();
  }

  private List<Change> changes() {
    return office.told(BookingChanged.class).stream().map(BookingChanged::change).toList();
  }
}
