package nl.schakel.supervision.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.model.Circle.Details;
import nl.schakel.supervision.model.Rhythm;
import nl.schakel.supervision.model.Rhythm.Meeting;
import nl.schakel.supervision.usecase.PlanRound;
import nl.schakel.supervision.web.CircleStepShapes.DateShape;
import nl.schakel.supervision.web.CircleStepShapes.DatesQuery;
import nl.schakel.supervision.web.CircleStepShapes.DatesShape;
import nl.schakel.supervision.web.CircleStepShapes.PlannedShape;
import nl.schakel.supervision.web.CircleStepShapes.RoundShape;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When a circle meets, for programs. */
@RestController
@RequestMapping("/api/v1/circles/{id}")
class CircleRoundsApi {

  private final OwnCircles own;
  private final CircleShowing showing;
  private final PlanRound planning;
  private final Clock clock;

  CircleRoundsApi(OwnCircles own, CircleShowing showing, PlanRound planning, Clock clock) {
    this.own = own;
    this.showing = showing;
    this.planning = planning;
    this.clock = clock;
  }

  /** The days by the rhythm, with what speaks against them; nothing is planned yet. */
  @GetMapping("/dates")
  @Requires(Permission.PLAN_PROGRAMMES)
  DatesShape dates(@PathVariable UUID id, @Accepts(DatesQuery.class) Input input, Actor actor) {
    Details circle = own.kept(actor, id).details();
    Rhythm rhythm = circle.plan().rhythm();
    var wanted = input.orReject(RoundForm.wanted(input, today(rhythm)));
    List<Meeting> meetings = rhythm.from(wanted.first(), wanted.meetings());
    return new DatesShape(
        meetings.stream().map(DateShape::of).toList(),
        Math.max(0, circle.plan().size().smallest() - circle.present().size()),
        showing.leftOut(circle));
  }

  /** One closed edition with every member in it; with the same days again it stays one. */
  @PostMapping("/rounds")
  @Requires(Permission.PLAN_PROGRAMMES)
  PlannedShape plan(@PathVariable UUID id, @Accepts(RoundShape.class) Input input, Actor actor) {
    Rhythm rhythm = own.kept(actor, id).details().plan().rhythm();
    var days = input.orReject(RoundForm.days(input, today(rhythm)));
    return switch (planning.plan(actor, new CircleId(id), days)) {
      case PlanRound.Outcome.Planned(var edition, var refused) ->
          new PlannedShape(edition.value(), showing.leftOut(refused));
      case PlanRound.Outcome.TooFew(int smallest) ->
          throw new Refused("CIRCLE_TOO_SMALL", Map.of("smallest", smallest));
      case PlanRound.Outcome.OtherDays _ -> throw new Refused("CIRCLE_ROUND_OTHER_DAYS");
      case PlanRound.Outcome.Overlaps _ -> throw new Refused("CIRCLE_ROUND_OVERLAPS");
      case PlanRound.Outcome.InThePast _ -> throw new Refused("CIRCLE_ROUND_IN_THE_PAST");
      case PlanRound.Outcome.NotOffered _ -> throw new Refused("CIRCLE_NOT_OFFERED");
      case PlanRound.Outcome.NotNow _ -> throw new Refused("CIRCLE_ENDED");
    };
  }

  private LocalDate today(Rhythm rhythm) {
    return clock.instant().atZone(rhythm.zone()).toLocalDate();
  }
}
