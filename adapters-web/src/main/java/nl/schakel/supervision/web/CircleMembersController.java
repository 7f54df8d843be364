package nl.schakel.supervision.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.people.PersonId;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.model.Member.Departure;
import nl.schakel.supervision.usecase.KeepCircle.Known;
import nl.schakel.supervision.usecase.KeepMembers;
import nl.schakel.supervision.usecase.KeepMembers.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Who is in a circle, for its coordinators. */
@Controller
@Requires(Permission.PLAN_PROGRAMMES)
class CircleMembersController {

  private static final String PATH = CirclesController.PATH;

  private final OwnCircles own;
  private final CircleShowing showing;
  private final KeepMembers members;

  CircleMembersController(OwnCircles own, CircleShowing showing, KeepMembers members) {
    this.own = own;
    this.showing = showing;
    this.members = members;
  }

  @PostMapping(PATH + "/{id}/members")
  View add(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    var member = CircleForm.member(input, frame.language());
    return switch (input.outcome(member)) {
      case Rejected<Known>(var errors) ->
          frame.refuse(
              page(id, actor, frame, new FormView(CirclePage.TEXTS, input.typed(), errors)));
      case Accepted<Known>(var known) ->
          added(members.add(actor, new CircleId(id), known), id, input, actor, frame);
    };
  }

  private View added(Outcome outcome, UUID id, Input input, Actor actor, Frame frame) {
    return switch (outcome) {
      case Outcome.Done _ -> frame.seeOther(PATH + "/" + id, "supervision.notice.added");
      case Outcome.NotInRound _ -> frame.seeOther(PATH + "/" + id, "supervision.notice.notInRound");
      case Outcome.NotNow _ -> frame.seeOther(PATH + "/" + id, "supervision.notice.notNow");
      case Outcome.Already _ -> refused(id, "/email", "ALREADY_MEMBER", input, actor, frame);
      case Outcome.NotMeant _ -> refused(id, "/email", "NOT_MEANT", input, actor, frame);
      case Outcome.Full _ -> refused(id, "/name", "CIRCLE_FULL", input, actor, frame);
    };
  }

  private View refused(UUID id, String field, String why, Input input, Actor actor, Frame frame) {
    FormView form =
        new FormView(CirclePage.TEXTS, input.typed(), List.of(FieldError.of(field, why)));
    return frame.refuse(page(id, actor, frame, form));
  }

  @PostMapping(PATH + "/{id}/members/{person}/removal")
  View remove(
      @PathVariable UUID id, @PathVariable UUID person, Input input, Actor actor, Frame frame) {
    var why = input.optional("why", typed -> PlainText.line(typed, Departure.LONGEST_WHY));
    Outcome outcome =
        members.remove(actor, new CircleId(id), new PersonId(person), input.orReject(why));
    return frame.seeOther(
        PATH + "/" + id,
        switch (outcome) {
          case Outcome.Done _,
              Outcome.Already _,
              Outcome.Full _,
              Outcome.NotMeant _,
              Outcome.NotInRound _ ->
              "supervision.notice.removed";
          case Outcome.NotNow _ -> "supervision.notice.notNow";
        });
  }

  private CirclePage page(UUID id, Actor actor, Frame frame, FormView form) {
    return new CirclePage(showing.view(own.kept(actor, id), frame), form);
  }
}
