package nl.schakel.groups.web;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Meeting.Appointment;
import nl.schakel.groups.model.ParentGroup.Plan;
import nl.schakel.groups.query.GroupBook.Dated;
import nl.schakel.groups.query.GroupBook.Sheet;
import nl.schakel.groups.web.GroupPage.Row;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.places.DaysOff;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Fact;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Shows one group to its coordinator. */
@Component
class OneGroup {

  private final GroupShowing showing;
  private final GroupNames names;
  private final LeaderOptions leaders;
  private final GroupPeople people;

  OneGroup(GroupShowing showing, GroupNames names, LeaderOptions leaders, GroupPeople people) {
    this.showing = showing;
    this.names = names;
    this.leaders = leaders;
    this.people = people;
  }

  GroupPage page(Actor actor, ParentGroupId id, Frame frame) {
    Sheet sheet = showing.find(actor, id);
    Plan plan = sheet.plan();
    String address = GroupsController.PATH + "/" + id.value();
    return new GroupPage(
        address,
        GroupShowing.title(plan, frame),
        sheet.line().state(),
        GroupWords.status(sheet.line().state(), frame),
        facts(plan, frame),
        GroupShowing.words(showing.tasks(sheet.line()), frame),
        sheet.reason(),
        sheet.meetings().stream().map(it -> row(address, plan, it, frame)).toList(),
        sheet.meetings().size() >= plan.arrangement().meetings(),
        people.of(sheet, address, frame),
        leaders.open(sheet, GroupPart.TRAINER),
        leaders.open(sheet, GroupPart.KEY_PERSON),
        List.of(),
        FormView.empty(GroupPage.TEXTS));
  }

  private List<Fact> facts(Plan plan, Frame frame) {
    return List.of(
        new Fact(
            frame.text("groups.agreement.provider"), names.organisation(plan.provider(), frame)),
        new Fact(frame.text("groups.place"), plan.arrangement().place()),
        new Fact(frame.text("groups.parents"), GroupShowing.parents(plan, frame)),
        new Fact(frame.text("groups.meetings"), String.valueOf(plan.arrangement().meetings())),
        new Fact(frame.text("groups.decision"), frame.dates().day(plan.arrangement().decision())));
  }

  private static Row row(String address, Plan plan, Dated meeting, Frame frame) {
    Appointment it = meeting.appointment();
    return new Row(
        address + "/meetings/" + meeting.id().value(),
        when(it, frame),
        it.place(),
        handout(plan, it.topic(), frame),
        it.dayOff().map(reason -> warning(reason, frame)));
  }

  private static Link handout(Plan plan, HandoutTopic topic, Frame frame) {
    return new Link(
        frame.text("handouts.topic." + topic.name()),
        UriComponentsBuilder.fromPath("/handouts/" + topic.slug().value())
            .queryParam("language", plan.language().tag())
            .queryParam("municipality", plan.municipality().value())
            .toUriString());
  }

  static String when(Appointment appointment, Frame frame) {
    return frame.dates().span(appointment.start(), appointment.end(), appointment.zone());
  }

  private static Status warning(DaysOff.Reason reason, Frame frame) {
    return new Status(frame.text("places.off." + reason.name()), Tone.ATTENTION);
  }
}
