package nl.schakel.groups.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.groups.AskId;
import nl.schakel.groups.GroupEvent;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.GroupSeries;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.AGroup;
import nl.schakel.groups.model.Ask;
import nl.schakel.groups.model.Meeting;
import nl.schakel.groups.model.ParentGroup;
import nl.schakel.groups.model.Terms;
import nl.schakel.groups.port.GroupPorts;
import nl.schakel.groups.port.GroupsInMemory;
import nl.schakel.groups.usecase.AskPeople.Somebody;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.people.port.Registered;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.port.Events;

/** The use cases of groups over memory. */
final class GroupRoom extends Clock {

  final List<GroupEvent> told = new ArrayList<>();
  final Actor coordinator = actor(Role.COORDINATOR, AGroup.PROVIDER);
  final Actor contact = actor(Role.MUNICIPALITY_CONTACT, AGroup.CONTACT);
  final Actor stranger = actor(Role.COORDINATOR, DemoOrganisation.PHAROS.id());

  final GroupPorts ports = new GroupsInMemory().ports();
  private final People people = new Registered();
  private final Events events = event -> told.add((GroupEvent) event);
  final GroupDesk desk =
      new GroupDesk(ports.groups(), ports.meetings(), ports.asks(), ports.bookings(), events, this);

  final KeepAgreement agreements =
      new AgreementService(new AgreementDesk(ports.agreements(), events, this), new Demo());
  final PlanGroup groups = new GroupService(ports.agreements(), desk);
  final GroupSeries.Heads heads = new HeadsService(ports.groups(), events, this);
  final PlanMeeting meetings = new MeetingService(ports.agreements(), ports.meetings(), desk);
  final AskPeople asking = new AskingService(ports.asks(), ports.leaders(), people, desk);
  final AnswerAsk answering = new AnsweringService(ports.asks(), desk);
  final KeepLeaders leaders = new LeaderService(ports.leaders(), people);
  final WatchGroups watching = new WatchingService(ports.groups(), events, this);

  private Instant now = AGroup.NOW;

  void at(Instant moment) {
    now = moment;
  }

  private static Actor actor(Role role, OrganisationId organisation) {
    return new Actor(AccountId.next(), PersonId.next(), Set.of(new Assignment(role, organisation)));
  }

  MunicipalAgreementId proposed(Terms terms) {
    return ((KeepAgreement.Outcome.Done)
            agreements.propose(
                new KeepAgreement.Command(
                    coordinator, AGroup.DELFT, AGroup.PROVIDER, AGroup.CONTACT, terms)))
        .agreement();
  }

  MunicipalAgreementId agreed() {
    MunicipalAgreementId id = proposed(AGroup.threeInTwoLanguages());
    agreements.agree(contact, id, Optional.empty());
    return id;
  }

  ParentGroupId planned(MunicipalAgreementId agreement, Language language) {
    return ((PlanGroup.Outcome.Done)
            groups.plan(coordinator, agreement, language, AGroup.arrangement()))
        .group();
  }

  PersonId leader(String name, GroupPart part, Language... languages) {
    return leaders.keep(coordinator, AGroup.PROVIDER, somebody(name), part, Set.of(languages));
  }

  static Somebody somebody(String name) {
    return new Somebody(
        new PersonName(name), new EmailAddress(name + "@groepen.example"), Language.DUTCH);
  }

  MeetingId met(ParentGroupId group, int week, String place) {
    return ((PlanMeeting.Outcome.Done) meetings.add(coordinator, group, AGroup.week(week, place)))
        .meeting();
  }

  AskId asked(ParentGroupId group, GroupPart part, PersonId person) {
    return ((AskPeople.Outcome.Done) asking.lead(coordinator, group, part, person)).ask();
  }

  ParentGroup group(ParentGroupId id) {
    return ports.groups().lock(id).orElseThrow();
  }

  Meeting meeting(ParentGroupId group, MeetingId id) {
    return ports.meetings().of(group).stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  Ask ask(ParentGroupId group, AskId id) {
    return ports.asks().of(group).stream()
        .filter(it -> it.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  List<String> actions() {
    return told.stream().map(GroupEvent::action).toList();
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

  /** The organisations of the demo. */
  private static final class Demo implements Organisations {

    @Override
    public Map<OrganisationId, OrganisationCard> cards(Collection<OrganisationId> ids) {
      return all().stream()
          .filter(card -> ids.contains(card.id()))
          .collect(Collectors.toUnmodifiableMap(OrganisationCard::id, Function.identity()));
    }

    @Override
    public List<OrganisationCard> all() {
      return Stream.of(DemoOrganisation.values())
          .map(
              it ->
                  new OrganisationCard(
                      it.id(), LocalizedText.dutch(it.dutchName()), it.kind(), "NL"))
          .toList();
    }

    @Override
    public Optional<OrganisationCard> byMailDomain(String domain) {
      return Optional.empty();
    }
  }
}
