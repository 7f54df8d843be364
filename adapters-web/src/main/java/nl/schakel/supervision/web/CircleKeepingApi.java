package nl.schakel.supervision.web;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.shared.Language;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.usecase.KeepCircle;
import nl.schakel.supervision.usecase.KeepCircle.Outcome;
import nl.schakel.supervision.web.CircleShapes.CircleShape;
import nl.schakel.supervision.web.CircleStepShapes.MadeShape;
import nl.schakel.supervision.web.CircleStepShapes.TermsShape;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes, changes and ends circles, for programs. */
@RestController
@RequestMapping("/api/v1/circles")
class CircleKeepingApi {

  private final CirclesApi circles;
  private final OwnCircles own;
  private final KeepCircle keeping;

  CircleKeepingApi(CirclesApi circles, OwnCircles own, KeepCircle keeping) {
    this.circles = circles;
    this.own = own;
    this.keeping = keeping;
  }

  @PostMapping
  @Requires(Permission.PLAN_PROGRAMMES)
  ResponseEntity<CircleShape> make(@Accepts(MadeShape.class) Input input, Actor actor) {
    var programme = input.id("programme", ProgrammeId::new);
    var terms = new CircleForm(input, Language.DUTCH).terms();
    UUID made = done(input.orReject(() -> keeping.make(actor, programme.get(), terms.get())));
    return circles.answer(
        ResponseEntity.created(URI.create("/api/v1/circles/" + made)), own.kept(actor, made));
  }

  /** For the rounds that are planned from now on. */
  @PutMapping("/{id}")
  @Requires(Permission.PLAN_PROGRAMMES)
  ResponseEntity<CircleShape> revise(
      @PathVariable UUID id, @Accepts(TermsShape.class) Input input, Actor actor) {
    own.kept(actor, id);
    var seen = input.seenVersion();
    var terms = input.orReject(new CircleForm(input, Language.DUTCH).terms());
    return circles.one(
        done(keeping.revise(actor, new CircleId(id), terms, Optional.of(seen.get()))), actor);
  }

  /** It does not meet any more. */
  @PostMapping("/{id}/finalisation")
  @Requires(Permission.PLAN_PROGRAMMES)
  ResponseEntity<CircleShape> end(@PathVariable UUID id, Actor actor) {
    return circles.one(done(keeping.end(actor, new CircleId(id))), actor);
  }

  private static UUID done(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(var circle) -> circle.value();
      case Outcome.BelowMembers(int members) ->
          throw new Refused("CIRCLE_BELOW_MEMBERS", Map.of("members", members));
      case Outcome.StillMeets _ -> throw new Refused("CIRCLE_STILL_MEETS");
      case Outcome.NotNow _ -> throw new Refused("CIRCLE_ENDED");
    };
  }
}
