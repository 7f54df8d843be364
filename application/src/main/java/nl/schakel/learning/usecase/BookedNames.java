package nl.schakel.learning.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.schakel.access.Permission;
import nl.schakel.learning.BookedPlaces.Change;
import nl.schakel.learning.BookingId;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.Cause;
import nl.schakel.learning.RefusalReason;
import nl.schakel.learning.TailorMade.Colleague;
import nl.schakel.learning.model.Applicant;
import nl.schakel.learning.model.Booking;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.port.Bookings;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.learning.port.Enrolments.Addition.Added;
import nl.schakel.learning.port.Enrolments.Addition.AlreadyActive;
import nl.schakel.learning.usecase.BookPlaces.Naming;
import nl.schakel.learning.usecase.BookPlaces.WhyNot;
import nl.schakel.learning.usecase.CancelEnrolment.By;
import nl.schakel.learning.usecase.EnrolInEditions.Command;
import nl.schakel.learning.usecase.EnrolInEditions.Who;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.UseCasePart;

/** Gives booked places names. */
@UseCasePart
class BookedNames {

  static final Cause CAUSE = Cause.NAMED;

  private final Bookings bookings;
  private final Editions editions;
  private final Enrolments enrolments;
  private final Applicants applicants;
  private final BookingDesk desk;
  private final Roster roster;
  private final Clock clock;

  BookedNames(
      Bookings bookings,
      Editions editions,
      Enrolments enrolments,
      Applicants applicants,
      BookingDesk desk,
      Roster roster,
      Clock clock) {
    this.bookings = bookings;
    this.editions = editions;
    this.enrolments = enrolments;
    this.applicants = applicants;
    this.desk = desk;
    this.roster = roster;
    this.clock = clock;
  }

  /** The edition of a booking that is for this one; its lock guards the booking too. */
  Edition lock(By by, BookingId id) {
    Booking booking = bookings.find(id).orElseThrow(BookedNames::unknown);
    return editions
        .lock(booking.details().edition())
        .filter(edition -> isFor(by, booking, edition))
        .orElseThrow(BookedNames::unknown);
  }

  Naming name(By by, BookingId id, List<Colleague> colleagues) {
    Instant now = clock.instant();
    Booking known = bookings.find(id).orElseThrow(BookedNames::unknown);
    if (!(known instanceof Booking.Open open && open.due().isOpen(now))) {
      lock(by, id);
      return new Naming.NotNow();
    }
    if (by instanceof By.Participant(var person, var _)
        && !known.details().contact().equals(person)) {
      throw unknown();
    }
    Map<Integer, Applicant> people = people(known, colleagues, now);
    Edition edition = lock(by, id);
    return bookings.find(id).orElseThrow() instanceof Booking.Open current
        ? name(edition, current, people, Acting.reason(by, CAUSE, now))
        : new Naming.NotNow();
  }

  private Naming name(
      Edition before, Booking.Open open, Map<Integer, Applicant> people, Reason why) {
    if (newcomers(before.getId(), people.values()) > open.unnamed()) {
      return new Naming.TooMany(open.unnamed());
    }
    Map<Integer, WhyNot> refused = new HashMap<>();
    Edition edition = before;
    Booking booking = open;
    for (int row = 0; row < people.size() && booking instanceof Booking.Open left; row++) {
      Applicant applicant = Optional.ofNullable(people.get(row)).orElseThrow();
      switch (Booking.name(edition, applicant, why.at())) {
        case Edition.Answer.Declined(var reason) -> refused.put(row, whyNot(reason));
        case Edition.Answer.Welcome(var after, var enrolment) -> {
          switch (enrolments.addNamed(enrolment, open.getId())) {
            case AlreadyActive _ -> refused.put(row, WhyNot.ALREADY_ENROLLED);
            case Added() -> {
              edition = seat(after, enrolment, why);
              booking = left.named(why.at());
            }
          }
        }
      }
    }
    bookings.save(booking);
    desk.tell(booking, Change.NAMES_GIVEN, why.by(), why.at());
    return refused.isEmpty() ? new Naming.Done(booking.held()) : new Naming.Partly(refused);
  }

  /** Who takes part already asks for no second place. */
  private long newcomers(EditionId edition, Collection<Applicant> people) {
    Set<PersonId> there =
        enrolments.activeIn(edition).stream()
            .map(each -> each.details().participant().person())
            .collect(Collectors.toSet());
    return people.stream()
        .map(each -> each.participant().person())
        .distinct()
        .filter(person -> !there.contains(person))
        .count();
  }

  private Edition seat(Edition after, Enrolment.Initial enrolment, Reason why) {
    editions.saveSeats(after);
    roster.announce(after.plan(), enrolment, why);
    return after;
  }

  /** In the order of their addresses, so that two lists of the same people wait for one another. */
  private Map<Integer, Applicant> people(Booking booking, List<Colleague> colleagues, Instant now) {
    Map<Integer, Applicant> people = new HashMap<>();
    IntStream.range(0, colleagues.size())
        .boxed()
        .sorted(Comparator.comparing(row -> colleagues.get(row).email().value()))
        .forEach(row -> people.put(row, applicant(booking, colleagues.get(row), now)));
    return people;
  }

  private Applicant applicant(Booking booking, Colleague colleague, Instant now) {
    Who named =
        new Who.Named(
            new Who.Newcomer(
                colleague.name(),
                colleague.email(),
                colleague.language(),
                Optional.of(colleague.organisation()),
                colleague.jobTitle()));
    return applicants.applicant(
        new Command(List.of(booking.details().edition()), named, Optional.empty()), now);
  }

  private static WhyNot whyNot(RefusalReason reason) {
    return switch (reason) {
      case NOT_ELIGIBLE, STATEMENT_REQUIRED -> WhyNot.NOT_ELIGIBLE;
      case NOT_OPEN_YET,
          BY_INVITATION_ONLY,
          ENROLMENT_CLOSED,
          ALREADY_BEGUN,
          EDITION_CANCELLED,
          EDITION_COMPLETED ->
          WhyNot.CLOSED;
    };
  }

  private static boolean isFor(By by, Booking booking, Edition edition) {
    return switch (by) {
      case By.Participant(var person, var _) -> booking.details().contact().equals(person);
      case By.Organisation _, By.Circle _ -> false;
      case By.Coordinator(var actor) ->
          actor.mayFor(Permission.MANAGE_ENROLMENTS, edition.plan().terms().organiser());
    };
  }

  private static NotFoundException unknown() {
    return new NotFoundException("booking");
  }
}
