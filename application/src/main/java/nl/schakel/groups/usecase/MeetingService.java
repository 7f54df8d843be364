package nl.schakel.groups.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.groups.GroupEvent.MeetingChanged;
import nl.schakel.groups.GroupEvent.MeetingStep;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Ask.CountedOn;
import nl.schakel.groups.model.Booking.Clash;
import nl.schakel.groups.model.Meeting;
import nl.schakel.groups.model.Meeting.Appointment;
import nl.schakel.groups.model.ParentGroup;
import nl.schakel.groups.model.ParentGroup.Cancelled;
import nl.schakel.groups.model.ParentGroup.Completed;
import nl.schakel.groups.model.ParentGroup.Going;
import nl.schakel.groups.port.Meetings;
import nl.schakel.groups.port.MunicipalAgreements;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class MeetingService implements PlanMeeting {

  private final MunicipalAgreements agreements;
  private final Meetings meetings;
  private final GroupDesk desk;

  MeetingService(MunicipalAgreements agreements, Meetings meetings, GroupDesk desk) {
    this.agreements = agreements;
    this.meetings = meetings;
    this.desk = desk;
  }

  @Override
  public Outcome add(Actor actor, ParentGroupId id, Appointment appointment) {
    return switch (desk.lock(actor, id)) {
      case Going going when isFull(going) ->
          new Outcome.Enough(going.plan().arrangement().meetings());
      case Going _ when hasBeen(appointment) -> new Outcome.InThePast();
      case Going going when !isAgreed(going, appointment) -> new Outcome.OutsideAgreement();
      case Going going -> add(actor, going, new Meeting(MeetingId.next(), id, appointment, 0));
      case Completed _, Cancelled _ -> new Outcome.NotNow();
    };
  }

  private boolean isFull(ParentGroup group) {
    return desk.meetings(group).size() >= group.plan().arrangement().meetings();
  }

  private boolean hasBeen(Appointment appointment) {
    return !appointment.start().isAfter(desk.now());
  }

  private boolean isAgreed(ParentGroup group, Appointment appointment) {
    return agreements.covers(group.plan().agreement(), appointment.day());
  }

  private Outcome add(Actor actor, ParentGroup group, Meeting meeting) {
    meetings.add(meeting);
    List<Meeting> with = desk.meetings(group);
    List<Clash> clashes = desk.book(group, with, desk.asks(group));
    if (!clashes.isEmpty()) {
      meetings.remove(meeting.id());
      return new Outcome.Clashes(clashes);
    }
    return done(actor, meeting, MeetingStep.PLANNED);
  }

  private Outcome done(Actor actor, Meeting meeting, MeetingStep step) {
    tell(meeting, step, GroupDesk.by(actor));
    return new Outcome.Done(meeting.id(), meeting.appointment().dayOff());
  }

  private void tell(Meeting meeting, MeetingStep step, Optional<UUID> by) {
    desk.tell(new MeetingChanged(meeting.id(), meeting.group(), step, by, desk.now()));
  }

  @Override
  public Outcome move(
      Actor actor,
      ParentGroupId id,
      MeetingId meeting,
      Appointment appointment,
      Optional<Long> seen) {
    ParentGroup group = desk.lock(actor, id);
    Meeting before = one(group, meeting);
    if (seen.filter(number -> number != before.version()).isPresent()) {
      throw new StaleChangeException("meeting");
    }
    return switch (group) {
      case Going _ when hasBeen(before.appointment()) -> new Outcome.NotNow();
      case Going _ when hasBeen(appointment) -> new Outcome.InThePast();
      case Going going when !isAgreed(going, appointment) -> new Outcome.OutsideAgreement();
      case Going going -> move(actor, going, before.move(appointment));
      case Completed _, Cancelled _ -> new Outcome.NotNow();
    };
  }

  private Meeting one(ParentGroup group, MeetingId id) {
    return desk.meetings(group).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("meeting"));
  }

  private Outcome move(Actor actor, ParentGroup group, Meeting meeting) {
    List<Meeting> all = new ArrayList<>(desk.meetings(group));
    all.replaceAll(each -> each.id().equals(meeting.id()) ? meeting : each);
    List<Clash> clashes = desk.book(group, all, desk.asks(group));
    if (!clashes.isEmpty()) {
      return new Outcome.Clashes(clashes);
    }
    meetings.save(meeting);
    return done(actor, meeting, MeetingStep.MOVED);
  }

  @Override
  public Outcome remove(Actor actor, ParentGroupId id, MeetingId meeting) {
    ParentGroup group = desk.lock(actor, id);
    Meeting gone = one(group, meeting);
    return switch (group) {
      case Going _ when hasBeen(gone.appointment()) -> new Outcome.NotNow();
      case Going going -> remove(actor, going, gone);
      case Completed _, Cancelled _ -> new Outcome.NotNow();
    };
  }

  private Outcome remove(Actor actor, ParentGroup group, Meeting gone) {
    askedFor(group, gone).forEach(ask -> desk.save(ask.withdraw(desk.now()), GroupDesk.by(actor)));
    meetings.remove(gone.id());
    desk.rebook(group);
    tell(gone, MeetingStep.REMOVED, GroupDesk.by(actor));
    return new Outcome.Done(gone.id(), Optional.empty());
  }

  private Stream<CountedOn> askedFor(ParentGroup group, Meeting meeting) {
    return desk.asks(group).stream()
        .filter(ask -> ask.question().meeting().equals(Optional.of(meeting.id())))
        .filter(CountedOn.class::isInstance)
        .map(CountedOn.class::cast);
  }
}
