package nl.schakel.learning.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.agreements.GrantCard;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.Grants;
import nl.schakel.learning.Continuations;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentEvent.EnrolmentMoved;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Standing;
import nl.schakel.learning.model.APlan;
import nl.schakel.learning.model.AProgramme;
import nl.schakel.learning.model.Edition;
import nl.schakel.learning.model.Enrolment;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.port.Bookings;
import nl.schakel.learning.port.Editions;
import nl.schakel.learning.port.EnrolmentArchive;
import nl.schakel.learning.port.Enrolments;
import nl.schakel.learning.port.InMemoryNotices;
import nl.schakel.learning.port.LearningInMemory;
import nl.schakel.learning.usecase.EnrolInEditions.Command;
import nl.schakel.learning.usecase.EnrolInEditions.Outcome;
import nl.schakel.learning.usecase.EnrolInEditions.Who;
import nl.schakel.learning.usecase.EnrolInEditions.Who.Newcomer;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.Slug;
import nl.schakel.shared.port.Events;
import org.jmolecules.event.types.DomainEvent;

/** The use cases of learning over memory, a clock that is set by hand, and who uses them. */
class TrainingOffice extends Clock {

  final LearningInMemory memory = new LearningInMemory();
  final SmallTown town = new SmallTown();
  final List<DomainEvent> told = new ArrayList<>();
  final InMemoryNotices notices = new InMemoryNotices();

  final Actor coordinator = actor(Role.COORDINATOR, FourThemes.VVSG);
  final Actor funder = actor(Role.FUNDER, FourThemes.AMIF);
  final Actor stranger = actor(Role.COORDINATOR, OrganisationId.next());

  private final Editions editions = memory.editions();
  private final Enrolments enrolments = memory.enrolments();
  private final Events events = told::add;
  private final Roster roster = new Roster(editions, enrolments, events);
  private final ReviewDesk reviewDesk = new ReviewDesk(memory.reviews(), new OneGrant(), events);
  private final EditionDesk desk = new EditionDesk(editions, events, this);
  private Instant now = FourThemes.NOW;

  /** Who is through with what they follow online. */
  final Set<EnrolmentId> through = new HashSet<>();

  final EnrolInEditions enrol =
      new EnrolmentService(
          new Applicants(town, town.organisations()),
          editions,
          enrolments,
          reviewDesk,
          roster,
          events,
          this);
  final CancelEnrolment cancel =
      new CancellationService(editions, enrolments, reviewDesk, roster, courses(), this);
  final Bookings bookings = memory.bookings();
  private final BookingDesk bookingDesk = new BookingDesk(bookings, editions, events);
  final AgreeDeadline deadline = new DeadlineService(bookings, editions, events, this);
  final BookPlaces book =
      new BookingService(
          bookings,
          editions,
          town,
          bookingDesk,
          new BookedNames(
              bookings,
              editions,
              enrolments,
              new Applicants(town, town.organisations()),
              bookingDesk,
              roster,
              this),
          roster,
          this);
  final TransferEnrolment transfer =
      new TransferService(editions, enrolments, reviewDesk, roster, events, this);
  final DecideReview review =
      new ReviewService(memory.reviews(), editions, enrolments, roster, this);
  final RunEdition run =
      new EditionService(editions, enrolments, desk, reviewDesk, bookingDesk, roster, this);
  final PlanEdition plan = new PlanningService(editions, enrolments, desk, roster, events, this);
  final PlanProgramme programmes = new ProgrammeService(memory.programmes(), events, this);
  final LetTimePass time =
      new TimeService(
          editions,
          enrolments,
          new SessionDesk(editions, enrolments, notices, events),
          reviewDesk,
          bookings,
          bookingDesk,
          roster,
          events,
          this);
  final MailLinkService mailLinks =
      new MailLinkService(editions, enrolments, town, roster, events, this);

  LearningRecords records(EnrolmentArchive archive) {
    return new LearningRecords(
        archive, editions, enrolments, reviewDesk, roster, bookings, book, this);
  }

  EditionId open(APlan theme, int capacity) {
    return keep(theme, theme.open(capacity));
  }

  EditionId keep(APlan theme, Edition edition) {
    memory.programmes().add(AProgramme.draft(theme.terms()).publish(now));
    editions.add(edition);
    return edition.getId();
  }

  /** Of a programme that is there already. */
  EditionId keep(Edition edition) {
    editions.add(edition);
    return edition.getId();
  }

  /** Somebody with an account, employed by the OCMW. */
  Actor colleague(int number) {
    PersonCard card = town.employee("collega" + number + "@ocmw-voorbeeldstad.example");
    return new Actor(
        AccountId.next(), card.id(), Set.of(new Assignment(Role.PROFESSIONAL, FourThemes.OCMW)));
  }

  static Newcomer newcomer(String address) {
    return new Newcomer(
        new PersonName("Maatschappelijk werker"),
        new EmailAddress(address),
        Language.DUTCH,
        Optional.empty(),
        Optional.empty());
  }

  Outcome enrol(Actor who, EditionId edition) {
    return enrol(new Who.Self(who, Optional.empty(), Optional.empty()), Optional.empty(), edition)
        .getFirst();
  }

  Outcome enrol(String address, EditionId edition) {
    return enrol(newcomer(address), Optional.empty(), edition).getFirst();
  }

  List<Outcome> enrol(Who who, Optional<String> statement, EditionId... themes) {
    return enrol.enrol(new Command(List.of(themes), who, statement)).answers().stream()
        .map(EnrolInEditions.Answer::outcome)
        .toList();
  }

  /** Colleagues with these numbers enrol one after the other. */
  private Continuations courses() {
    return new Continuations() {
      @Override
      public Map<EnrolmentId, Continuation> of(PersonId person) {
        return through.stream()
            .collect(Collectors.toMap(it -> it, _ -> new Continuation("again", "/course", true)));
      }

      @Override
      public Set<Continuation> of(ProgrammeId programme) {
        return Set.of();
      }
    };
  }

  List<EnrolmentId> enrolColleagues(EditionId edition, int people) {
    return Stream.iterate(1, number -> number + 1)
        .limit(people)
        .map(number -> idOf(enrol(colleague(number), edition)))
        .toList();
  }

  static EnrolmentId idOf(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Admitted(var id) -> id;
      case Outcome.Waitlisted(var id, var _) -> id;
      case Outcome.UnderReview(var id) -> id;
      case Outcome.AlreadyEnrolled(var id) -> id;
      case Outcome.Refused(var reason) -> throw new AssertionError(reason);
    };
  }

  Standing standing(EnrolmentId id) {
    return enrolment(id).standing();
  }

  Enrolment enrolment(EnrolmentId id) {
    return enrolments.find(id).orElseThrow();
  }

  Edition edition(EditionId id) {
    return editions.lock(id).orElseThrow();
  }

  CancelEnrolment.Outcome leave(EnrolmentId id) {
    PersonId person = enrolment(id).person();
    return cancel.cancel(
        new CancelEnrolment.Command(
            id, new CancelEnrolment.By.Participant(person, Optional.empty())));
  }

  /** Where enrolments went, in order of time. */
  List<EnrolmentMoved> moves() {
    return told(EnrolmentMoved.class);
  }

  <E extends DomainEvent> List<E> told(Class<E> kind) {
    return told.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  void itIs(String localDateTime) {
    now = FourThemes.brussels(localDateTime);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  private static Actor actor(Role role, OrganisationId organisation) {
    return new Actor(AccountId.next(), PersonId.next(), Set.of(new Assignment(role, organisation)));
  }

  private static class OneGrant implements Grants {

    @Override
    public Optional<GrantCard> find(GrantId id) {
      return all().stream().filter(grant -> grant.id().equals(id)).findFirst();
    }

    @Override
    public List<GrantCard> usableBy(Collection<OrganisationId> organisations, LocalDate day) {
      return all();
    }

    @Override
    public List<GrantCard> all() {
      return List.of(
          new GrantCard(
              FourThemes.GRANT,
              new Slug("amif"),
              LocalizedText.dutch("AMIF"),
              LocalizedText.dutch("Alleen voor OCMW-medewerkers"),
              List.of(FourThemes.AMIF)));
    }
  }
}
