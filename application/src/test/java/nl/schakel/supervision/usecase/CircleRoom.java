package nl.schakel.supervision.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.port.OneProgramme;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.people.port.Registered;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.port.Events;
import nl.schakel.supervision.CircleEvent.Change;
import nl.schakel.supervision.CircleEvent.CircleChanged;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.model.ACircle;
import nl.schakel.supervision.model.Circle;
import nl.schakel.supervision.model.Circle.Size;
import nl.schakel.supervision.port.CirclesInMemory;
import nl.schakel.supervision.usecase.KeepCircle.Known;
import nl.schakel.supervision.usecase.KeepCircle.Terms;

/** The use cases of supervision over memory, with editions that do as they are told. */
final class CircleRoom extends Clock {

  static final ProgrammeId PROGRAMME = ProgrammeId.next();

  final CirclesInMemory memory = new CirclesInMemory();
  final FakeEditions editions = new FakeEditions();
  final List<CircleChanged> told = new ArrayList<>();
  final Actor coordinator = actor(DemoOrganisation.VVSG.id());
  final Actor stranger = actor(DemoOrganisation.PHAROS.id());

  final People people = new Registered();
  private final Events events = event -> told.add((CircleChanged) event);
  private final CircleDesk desk = new CircleDesk(memory, events, this);
  private final Rounds rounds = new Rounds(editions, editions, editions);

  final KeepCircle keep =
      new KeepingService(
          new OneProgramme(PROGRAMME, "Intervisie", DemoOrganisation.VVSG.id()),
          people,
          rounds,
          desk);
  final KeepMembers members = new MembersService(people, editions, rounds, desk);
  final PlanRound plan = new RoundService(editions, rounds, desk);
  final CircleRecords records = new CircleRecords(memory, this);

  private Instant now = ACircle.NOW;

  CircleId made(String... names) {
    CircleId circle =
        ((KeepCircle.Outcome.Done) keep.make(coordinator, PROGRAMME, terms(4))).circle();
    for (String name : names) {
      members.add(coordinator, circle, known(name));
    }
    return circle;
  }

  static Terms terms(int largest) {
    return new Terms(
        "Vrijdag",
        Language.DUTCH,
        ACircle.FRIDAYS,
        Optional.empty(),
        Optional.of(known("leider")),
        new Size(2, largest));
  }

  static Known known(String name) {
    return new Known(
        new PersonName(name), new EmailAddress(name + "@demo.example"), Language.DUTCH);
  }

  PersonId person(String name) {
    return people.findByEmail(known(name).email()).orElseThrow().id();
  }

  Circle circle(CircleId id) {
    return memory.lock(id).orElseThrow();
  }

  static Set<LocalDate> fridays(LocalDate first) {
    return Set.of(first, first.plusWeeks(4), first.plusWeeks(8));
  }

  List<Change> changes() {
    return told.stream().map(CircleChanged::change).toList();
  }

  void at(Instant moment) {
    now = moment;
  }

  private static Actor actor(OrganisationId organisation) {
    return new Actor(
        AccountId.next(), PersonId.next(), Set.of(new Assignment(Role.COORDINATOR, organisation)));
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
