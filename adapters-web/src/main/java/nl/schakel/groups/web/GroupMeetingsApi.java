package nl.schakel.groups.web;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.MeetingId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.query.GroupBook.Dated;
import nl.schakel.groups.usecase.PlanMeeting;
import nl.schakel.groups.web.MeetingShapes.MeetingShape;
import nl.schakel.groups.web.MeetingShapes.PlannedMeetingShape;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The meetings of a group, for programs of coordinators. */
@RestController
@RequestMapping(ParentGroupsApi.PATH + "/{id}/meetings")
@Requires(Permission.KEEP_GROUPS)
class GroupMeetingsApi {

  private final GroupShowing groups;
  private final PlanMeeting planning;

  GroupMeetingsApi(GroupShowing groups, PlanMeeting planning) {
    this.groups = groups;
    this.planning = planning;
  }

  /** In the order of time. */
  @GetMapping
  Listing<MeetingShape> list(@PathVariable UUID id, PageRequest page, Actor actor) {
    return Listing.of(
        page.of(groups.find(actor, new ParentGroupId(id)).meetings()).map(MeetingShape::of));
  }

  @GetMapping("/{meeting}")
  ResponseEntity<MeetingShape> one(@PathVariable UUID id, @PathVariable UUID meeting, Actor actor) {
    return answer(ResponseEntity.ok(), find(id, new MeetingId(meeting), actor));
  }

  private Dated find(UUID group, MeetingId meeting, Actor actor) {
    return groups.find(actor, new ParentGroupId(group)).meetings().stream()
        .filter(it -> it.id().equals(meeting))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("meeting"));
  }

  private static ResponseEntity<MeetingShape> answer(
      ResponseEntity.BodyBuilder answer, Dated meeting) {
    return answer.eTag(Long.toString(meeting.version())).body(MeetingShape.of(meeting));
  }

  @PostMapping
  ResponseEntity<MeetingShape> add(
      @PathVariable UUID id, @Accepts(PlannedMeetingShape.class) Input input, Actor actor) {
    ParentGroupId group = groups.find(actor, new ParentGroupId(id)).plan().id();
    var wanted = input.orReject(AppointmentInput.read(input));
    MeetingId made = GroupRefusals.done(planning.add(actor, group, wanted));
    return answer(
        ResponseEntity.created(
            URI.create(ParentGroupsApi.PATH + "/" + id + "/meetings/" + made.value())),
        find(id, made, actor));
  }

  @PutMapping("/{meeting}")
  ResponseEntity<MeetingShape> move(
      @PathVariable UUID id,
      @PathVariable UUID meeting,
      @Accepts(PlannedMeetingShape.class) Input input,
      Actor actor) {
    Dated before = find(id, new MeetingId(meeting), actor);
    var seen = input.seenVersion();
    var wanted = input.orReject(AppointmentInput.read(input));
    GroupRefusals.done(
        planning.move(actor, new ParentGroupId(id), before.id(), wanted, Optional.of(seen.get())));
    return one(id, meeting, actor);
  }
}
