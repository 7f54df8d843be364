package nl.schakel.requests.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.agreements.DemoGrant;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.GrantUses.Kind;
import nl.schakel.agreements.Grants.Allowance;
import nl.schakel.agreements.Grants.Allowances;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.TailorMade;
import nl.schakel.learning.port.FakeRuns;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.people.port.Everybody;
import nl.schakel.requests.RequestCards.Standing;
import nl.schakel.requests.RequestEvent.Change;
import nl.schakel.requests.RequestEvent.RequestChanged;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.model.ARequest;
import nl.schakel.requests.model.TrainingRequest;
import nl.schakel.requests.model.Wish;
import nl.schakel.requests.model.Wish.WhenFull;
import nl.schakel.requests.port.RequestsInMemory;
import nl.schakel.requests.usecase.RequestTraining.Act;
import nl.schakel.requests.usecase.RequestTraining.Command;
import nl.schakel.requests.usecase.RequestTraining.Contact;
import nl.schakel.requests.usecase.RequestTraining.Who;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.Slug;

/** The use cases of requests over memory: a grant pays for as many trainings as a test says. */
final class RequestDesk extends Clock {

  static final GrantId GRANT = DemoGrant.FREE_TRAININGS;

  private static final Slug SLUG = new Slug("taboethemas-op-maat");
  private static final TailorMade.Offer OFFER =
      new TailorMade.Offer(
          ProgrammeId.next(),
          SLUG,
          LocalizedText.dutch("Taboethema’s op maat"),
          DemoOrganisation.MOVISIE.id(),
          Optional.of(GRANT));

  final RequestsInMemory memory = new RequestsInMemory();
  final ClosedRoom room = new ClosedRoom(this);
  final List<RequestChanged> told = new ArrayList<>();
  final Actor coordinator = actor(Role.COORDINATOR, DemoOrganisation.MOVISIE.id());
  final Actor stranger = actor(Role.COORDINATOR, DemoOrganisation.PHAROS.id());

  private final Everybody people =
      new Everybody(
          new PersonName("Roc Voorbeelddam"),
          new EmailAddress("team@roc.example"),
          new HashSet<>());
  private final FakeRuns runs = new FakeRuns(room::planned, room.seated);
  private final Journal journal =
      new Journal(memory, event -> told.add((RequestChanged) event), this);
  private final FreePlaces places = new FreePlaces(allowances(), memory, memory, journal);
  private final Queueing queueing = new Queueing(places, memory, memory, journal);

  final RequestTraining asking =
      new RequestingService(programmes(), people, memory, queueing, journal);
  final ManageOwnRequest own = new OwnRequestService(memory, places, people, journal);
  final HandleRequest handling = new HandlingService(memory, places, room, runs, journal);
  final NameColleagues naming = new NamingService(memory, room, runs, journal);
  final WatchRequests watching = new WatchingService(memory, places, runs, journal);

  private int quota;
  private Instant now = ARequest.NOW;

  RequestDesk(int quota) {
    this.quota = quota;
  }

  void quota(int number) {
    quota = number;
  }

  void at(Instant moment) {
    now = moment;
  }

  RequestTraining.Outcome ask(Actor asker, Wish wish, Act act) {
    return asking.request(new Command(new Who.Account(asker), SLUG, wish, act));
  }

  RequestId draft(Actor asker) {
    RequestTraining.Outcome saved = ask(asker, ARequest.unfinished(), Act.SAVE);
    return ((RequestTraining.Outcome.Saved) saved).request();
  }

  RequestId sent(Actor asker) {
    return sent(asker, ARequest.wish(WhenFull.WAIT));
  }

  RequestId sent(Actor asker, Wish wish) {
    return ((RequestTraining.Outcome.Sent) ask(asker, wish, Act.SEND)).request();
  }

  RequestId sentWithoutAccount() {
    Who who = new Who.Newcomer(people.name(), people.email(), Language.DUTCH);
    Command command = new Command(who, SLUG, ARequest.wish(WhenFull.WAIT), Act.SEND);
    return ((RequestTraining.Outcome.Sent) asking.request(command)).request();
  }

  TrainingRequest request(RequestId id) {
    return memory.find(id).orElseThrow();
  }

  Standing standing(RequestId id) {
    return request(id).standing();
  }

  List<Change> changes(RequestId id) {
    return told.stream()
        .filter(event -> event.request().equals(id))
        .map(RequestChanged::change)
        .toList();
  }

  static Actor organisation() {
    return actor(Role.PROFESSIONAL, DemoOrganisation.WELZIJN.id());
  }

  static Contact contact(Actor actor) {
    return new Contact(actor.person(), Optional.of(actor));
  }

  private static Actor actor(Role role, OrganisationId organisation) {
    return new Actor(AccountId.next(), PersonId.next(), Set.of(new Assignment(role, organisation)));
  }

  private Allowances allowances() {
    return new Allowances() {
      @Override
      public Optional<Allowance> of(GrantId grant, Kind kind, LocalDate day) {
        return Optional.of(new Allowance(quota, true));
      }

      @Override
      public Optional<Allowance> hold(GrantId grant, Kind kind, LocalDate day) {
        return of(grant, kind, day);
      }
    };
  }

  private static TailorMade programmes() {
    return new TailorMade() {
      @Override
      public Optional<Offer> find(Slug programme) {
        return Optional.of(OFFER).filter(offer -> offer.slug().equals(programme));
      }

      @Override
      public Optional<Offer> find(ProgrammeId programme) {
        return Optional.of(OFFER).filter(offer -> offer.id().equals(programme));
      }

      @Override
      public List<Offer> paidBy(GrantId grant) {
        return List.of(OFFER);
      }
    };
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
}
