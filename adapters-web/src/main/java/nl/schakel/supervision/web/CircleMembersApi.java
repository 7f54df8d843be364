package nl.schakel.supervision.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.model.Member.Departure;
import nl.schakel.supervision.usecase.KeepMembers;
import nl.schakel.supervision.web.CircleStepShapes.DepartureShape;
import nl.schakel.supervision.web.CircleStepShapes.MemberShape;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is in a circle, for programs. */
@RestController
@RequestMapping("/api/v1/circles/{id}")
class CircleMembersApi {

  private final KeepMembers members;

  CircleMembersApi(KeepMembers members) {
    this.members = members;
  }

  /** Who is in it already stays in it. */
  @PostMapping("/members")
  @Requires(Permission.PLAN_PROGRAMMES)
  ResponseEntity<Void> add(
      @PathVariable UUID id, @Accepts(MemberShape.class) Input input, Actor actor) {
    var known = input.orReject(CircleForm.member(input, Language.DUTCH));
    return done(members.add(actor, new CircleId(id), known));
  }

  @DeleteMapping("/members/{personId}")
  @Requires(Permission.PLAN_PROGRAMMES)
  ResponseEntity<Void> remove(@PathVariable UUID id, @PathVariable UUID personId, Actor actor) {
    return done(members.remove(actor, new CircleId(id), new PersonId(personId), Optional.empty()));
  }

  /** The one who asks is no longer in it. */
  @PostMapping("/departures")
  @Requires(Permission.SIGNED_IN)
  ResponseEntity<Void> leave(
      @PathVariable UUID id, @Accepts(DepartureShape.class) Input input, Actor actor) {
    var why = input.optional("why", typed -> PlainText.line(typed, Departure.LONGEST_WHY));
    return done(
        members.leave(actor.person(), Optional.of(actor), new CircleId(id), input.orReject(why)));
  }

  private static ResponseEntity<Void> done(KeepMembers.Outcome outcome) {
    return switch (outcome) {
      case KeepMembers.Outcome.Done _, KeepMembers.Outcome.Already _ ->
          ResponseEntity.noContent().build();
      case KeepMembers.Outcome.NotInRound _ -> ResponseEntity.noContent().build();
      case KeepMembers.Outcome.Full(int largest) ->
          throw new Refused("CIRCLE_FULL", Map.of("largest", largest));
      case KeepMembers.Outcome.NotMeant _ -> throw new Refused("CIRCLE_NOT_MEANT");
      case KeepMembers.Outcome.NotNow _ -> throw new Refused("CIRCLE_ENDED");
    };
  }
}
