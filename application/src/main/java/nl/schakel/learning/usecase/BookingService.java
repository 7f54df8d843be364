package nl.schakel.learning.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Permission;
import nl.schakel.learning.BookedPlaces.Change;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.TailorMade.Colleague;
import nl.schakel.learning.model.Booking;
import nl.schakel.learning.model.Booking.Answer;
import nl.schakel.learning.model.Booking.Details;
import nl.schakel.learning.model.Booking.End;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.EditionPlan.Visibility;
import nl.schakel.learning.model.Enrolment.Channel;
import nl.schakel.learning.port.Bookings;
import nl.schakel.learning.port.Bookings.Addition.Added;
import nl.schakel.learning.port.Bookings.Addition.AlreadyOpen;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.usecase.CancelEnrolment.By;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class BookingService implements BookPlaces {

  private final Bookings bookings;
  private final Editions editions;
  private final People people;
  private final BookingDesk desk;
  private final BookedNames names;
  private final Roster roster;
  private final Clock clock;

  BookingService(
      Bookings bookings,
      Editions editions,
      People people,
      BookingDesk desk,
      BookedNames names,
      Roster roster,
      Clock clock) {
    this.bookings = bookings;
    this.editions = editions;
    this.people = people;
    this.desk = desk;
    this.names = names;
    this.roster = roster;
    this.clock = clock;
  }

  @Override
  public Outcome book(Command command) {
    Instant now = clock.instant();
    // Before the lock, as with every form: two forms of one person wait here.
    PersonId contact = contact(command.booker());
    Edition edition =
        editions.lockPublished(List.of(command.edition())).stream()
            .filter(found -> isOpenTo(command.booker(), found))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("edition"));
    Details details =
        new Details(
            BookingId.next(),
            command.edition(),
            contact,
            command.booker() instanceof Booker.Contact,
            command.organisation(),
            command.places(),
            now);
    return switch (Booking.book(
        edition, details, door(command.booker()), bookings.agreed(command.edition()), now)) {
      case Answer.NotEnough(int free) -> alreadyOr(details, new Outcome.NotEnough(free));
      case Answer.Declined(var reason) -> new Outcome.Refused(reason);
      case Answer.Booked(var after, var booking) -> keep(after, booking, by(command.booker()));
    };
  }

  /** Who booked the last places and presses the button again is not told that none are left. */
  private Outcome alreadyOr(Details details, Outcome otherwise) {
    return bookings.openIn(details.edition()).stream()
        .filter(open -> open.details().contact().equals(details.contact()))
        .findFirst()
        .<Outcome>map(open -> new Outcome.Already(open.getId()))
        .orElse(otherwise);
  }

  private Outcome keep(Edition edition, Booking.Open booking, UUID by) {
    return switch (bookings.add(booking)) {
      case AlreadyOpen(var existing) -> new Outcome.Already(existing);
      case Added() -> {
        editions.saveSeats(edition);
        desk.tell(booking, Change.BOOKED, Optional.of(by), booking.details().bookedAt());
        yield new Outcome.Done(booking.getId());
      }
    };
  }

  @Override
  public Naming name(By by, BookingId id, List<Colleague> colleagues) {
    return names.name(by, id, colleagues);
  }

  @Override
  public Withdrawal withdraw(By by, BookingId id) {
    Edition edition = names.lock(by, id);
    return switch (bookings.find(id).orElseThrow()) {
      case Booking.Open open -> {
        Instant now = clock.instant();
        Optional<UUID> actor = Acting.reason(by, BookedNames.CAUSE, now).by();
        roster.fill(desk.giveBack(edition, open, End.WITHDRAWN, actor, now), now);
        yield new Withdrawal.Done(open.held());
      }
      case Booking.Closed _ -> new Withdrawal.NothingHeld();
    };
  }

  private PersonId contact(Booker booker) {
    return switch (booker) {
      case Booker.Contact(var actor) -> actor.person();
      case Booker.OnBehalf(var _, var contact) ->
          people.findOrRegister(contact.name(), contact.email(), contact.language()).id();
    };
  }

  private static boolean isOpenTo(Booker booker, Edition edition) {
    return switch (booker) {
      case Booker.Contact _ -> edition.plan().visibility() == Visibility.PUBLIC;
      case Booker.OnBehalf(var coordinator, var _) ->
          coordinator.mayFor(Permission.MANAGE_ENROLMENTS, edition.plan().terms().organiser());
    };
  }

  private static Channel door(Booker booker) {
    return switch (booker) {
      case Booker.Contact _ -> Channel.ACCOUNT;
      case Booker.OnBehalf _ -> Channel.BY_COORDINATOR;
    };
  }

  private static UUID by(Booker booker) {
    return switch (booker) {
      case Booker.Contact(var actor) -> actor.account().value();
      case Booker.OnBehalf(var coordinator, var _) -> coordinator.account().value();
    };
  }
}
