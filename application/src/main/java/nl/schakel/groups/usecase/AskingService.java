package nl.schakel.groups.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.groups.AskId;
import nl.schakel.groups.GroupEvent.AskChanged;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Ask;
import nl.schakel.groups.model.Ask.CountedOn;
import nl.schakel.groups.model.Ask.Question;
import nl.schakel.groups.model.Booking.Clash;
import nl.schakel.groups.model.Leader;
import nl.schakel.groups.model.ParentGroup;
import nl.schakel.groups.model.ParentGroup.Cancelled;
import nl.schakel.groups.model.ParentGroup.Completed;
import nl.schakel.groups.model.ParentGroup.Going;
import nl.schakel.groups.port.Asks;
import nl.schakel.groups.port.Leaders;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class AskingService implements AskPeople {

  private final Asks asks;
  private final Leaders leaders;
  private final People people;
  private final GroupDesk desk;

  AskingService(Asks asks, Leaders leaders, People people, GroupDesk desk) {
    this.asks = asks;
    this.leaders = leaders;
    this.people = people;
    this.desk = desk;
  }

  @Override
  public Outcome lead(Actor actor, ParentGroupId id, GroupPart part, PersonId person) {
    ParentGroup group = desk.lock(actor, id);
    return lead(actor, group, question(group, Optional.empty(), part, person, Optional.empty()));
  }

  @Override
  public Outcome substitute(Actor actor, ParentGroupId id, Substitution wanted) {
    ParentGroup group = desk.lock(actor, id);
    demandMeeting(group, wanted.meeting());
    return lead(
        actor,
        group,
        question(
            group,
            Optional.of(wanted.meeting()),
            wanted.part(),
            wanted.leader(),
            Optional.of(wanted.reason())));
  }

  private Question question(
      ParentGroup group,
      Optional<MeetingId> meeting,
      GroupPart part,
      PersonId person,
      Optional<String> substitution) {
    return new Question(
        AskId.next(),
        group.getId(),
        meeting,
        part,
        person,
        Optional.empty(),
        substitution,
        desk.now());
  }

  private Outcome lead(Actor actor, ParentGroup group, Question question) {
    Leader leader =
        leaders
            .find(question.person(), group.plan().provider(), question.part())
            .orElseThrow(() -> new NotFoundException("leader"));
    return leader.speaks(group.plan().language())
        ? ask(actor, group, question)
        : new Outcome.DoesNotSpeak(group.plan().language());
  }

  @Override
  public Outcome invite(
      Actor actor,
      ParentGroupId id,
      MeetingId meeting,
      OrganisationId partner,
      Somebody representative) {
    ParentGroup group = desk.lock(actor, id);
    demandMeeting(group, meeting);
    return ask(
        actor,
        group,
        new Question(
            AskId.next(),
            id,
            Optional.of(meeting),
            GroupPart.REPRESENTATIVE,
            known(representative),
            Optional.of(partner),
            Optional.empty(),
            desk.now()));
  }

  private PersonId known(Somebody somebody) {
    return people.findOrRegister(somebody.name(), somebody.email(), somebody.language()).id();
  }

  private void demandMeeting(ParentGroup group, MeetingId meeting) {
    if (desk.meetings(group).stream().noneMatch(each -> each.id().equals(meeting))) {
      throw new NotFoundException("meeting");
    }
  }

  private Outcome ask(Actor actor, ParentGroup group, Question question) {
    List<Ask> asked = desk.asks(group);
    return switch (group) {
      case Going _ when asked.stream().anyMatch(each -> isTheSame(each, question)) ->
          new Outcome.AlreadyAsked();
      case Going going -> ask(actor, going, asked, new Ask.Open(question));
      case Completed _, Cancelled _ -> new Outcome.NotNow();
    };
  }

  /** One leads as trainer and one as key person; partners may send several, each once. */
  private static boolean isTheSame(Ask asked, Question wanted) {
    Question before = asked.question();
    return asked instanceof CountedOn
        && before.part() == wanted.part()
        && before.meeting().equals(wanted.meeting())
        && (wanted.part().leads() || before.person().equals(wanted.person()));
  }

  private Outcome ask(Actor actor, ParentGroup group, List<Ask> asked, Ask.Open ask) {
    List<Ask> with = new ArrayList<>(asked);
    with.add(ask);
    List<Clash> clashes = desk.book(group, desk.meetings(group), with);
    if (!clashes.isEmpty()) {
      return new Outcome.Clashes(clashes);
    }
    asks.add(ask);
    desk.tell(
        new AskChanged(
            ask.getId(), group.getId(), ask.standing(), GroupDesk.by(actor), desk.now()));
    return new Outcome.Done(ask.getId());
  }

  @Override
  public Outcome withdraw(Actor actor, ParentGroupId id, AskId wanted) {
    ParentGroup group = desk.lock(actor, id);
    Ask ask =
        desk.asks(group).stream()
            .filter(each -> each.getId().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("ask"));
    if (ask instanceof CountedOn counted) {
      desk.save(counted.withdraw(desk.now()), GroupDesk.by(actor));
      desk.rebook(group);
    }
    return new Outcome.Done(wanted);
  }
}
