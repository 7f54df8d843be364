package nl.schakel.groups.usecase;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.GroupPlanning;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Ask.CountedOn;
import nl.schakel.groups.model.Meeting;
import nl.schakel.groups.model.Meeting.Appointment;
import nl.schakel.groups.model.ParentGroup;
import nl.schakel.groups.model.ParentGroup.Arrangement;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.usecase.ApplicationService;

/** Lets plans be carried out by the use cases of a coordinator, and says again what was done. */
@ApplicationService
class PlanningService implements GroupPlanning {

  private final PlanGroup groups;
  private final PlanMeeting meetings;
  private final AskPeople asking;
  private final GroupDesk desk;

  PlanningService(PlanGroup groups, PlanMeeting meetings, AskPeople asking, GroupDesk desk) {
    this.groups = groups;
    this.meetings = meetings;
    this.asking = asking;
    this.desk = desk;
  }

  @Override
  public Planned group(
      Actor actor, MunicipalAgreementId agreement, Language language, String place, LocalDate day) {
    Arrangement usual =
        new Arrangement(
            place,
            Arrangement.USUAL_MINIMUM,
            Arrangement.USUAL_MAXIMUM,
            Arrangement.USUAL_MEETINGS,
            day);
    return switch (groups.plan(actor, agreement, language, usual)) {
      case PlanGroup.Outcome.Done(var group) -> new Planned.As(group);
      case PlanGroup.Outcome.NothingLeft _ -> new Planned.Refused(Refusal.NOTHING_LEFT);
      case PlanGroup.Outcome.Needs _,
          PlanGroup.Outcome.Full _,
          PlanGroup.Outcome.BelowMeetings _,
          PlanGroup.Outcome.NotNow _ ->
          new Planned.Refused(Refusal.OVER);
    };
  }

  /** The group is locked before it is looked whether it meets then. */
  @Override
  public Outcome meet(Actor actor, ParentGroupId id, Slot slot) {
    List<Meeting> dated = desk.meetings(desk.lock(actor, id));
    boolean known = dated.stream().anyMatch(it -> it.appointment().start().equals(slot.start()));
    return known ? new Outcome.Done() : meet(actor, id, slot, next(dated));
  }

  private static HandoutTopic next(List<Meeting> dated) {
    Set<HandoutTopic> left = EnumSet.allOf(HandoutTopic.class);
    dated.forEach(it -> left.remove(it.appointment().topic()));
    return left.stream().findFirst().orElse(HandoutTopic.HELP_NEARBY);
  }

  private Outcome meet(Actor actor, ParentGroupId id, Slot slot, HandoutTopic topic) {
    Appointment appointment =
        new Appointment(
            slot.start(), slot.length(), slot.zone(), slot.place(), topic, slot.childcare());
    return switch (meetings.add(actor, id, appointment)) {
      case PlanMeeting.Outcome.Done _ -> new Outcome.Done();
      case PlanMeeting.Outcome.Clashes(var clashes) -> Refusals.taken(clashes);
      case PlanMeeting.Outcome.Enough _ -> Refusals.refused(Refusal.ENOUGH_MEETINGS);
      case PlanMeeting.Outcome.OutsideAgreement _ -> Refusals.refused(Refusal.OUTSIDE_AGREEMENT);
      case PlanMeeting.Outcome.InThePast _ -> Refusals.refused(Refusal.IN_THE_PAST);
      case PlanMeeting.Outcome.NotNow _ -> Refusals.refused(Refusal.OVER);
    };
  }

  @Override
  public Outcome lead(Actor actor, ParentGroupId id, GroupPart part, PersonId person) {
    ParentGroup group = desk.lock(actor, id);
    Optional<PersonId> asked =
        desk.asks(group).stream()
            .filter(CountedOn.class::isInstance)
            .map(it -> it.question())
            .filter(it -> it.part() == part && it.meeting().isEmpty())
            .map(it -> it.person())
            .findFirst();
    return asked.equals(Optional.of(person))
        ? new Outcome.Done()
        : Refusals.of(asking.lead(actor, id, part, person));
  }
}
