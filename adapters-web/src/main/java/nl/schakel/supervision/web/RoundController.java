package nl.schakel.supervision.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.supervision.CircleId;
import nl.schakel.supervision.query.CircleBook.Sheet;
import nl.schakel.supervision.usecase.PlanRound;
import nl.schakel.supervision.usecase.PlanRound.Outcome;
import nl.schakel.supervision.web.RoundPage.Wanted;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Plans the next round of a circle. */
@Controller
@RequestMapping(CirclesController.PATH + "/{id}/rounds")
@Requires(Permission.PLAN_PROGRAMMES)
class RoundController {

  private final OwnCircles own;
  private final CircleShowing showing;
  private final NextRound next;
  private final PlanRound planning;
  private final Clock clock;

  RoundController(
      OwnCircles own, CircleShowing showing, NextRound next, PlanRound planning, Clock clock) {
    this.own = own;
    this.showing = showing;
    this.next = next;
    this.planning = planning;
    this.clock = clock;
  }

  /** The days, which plan nothing yet; without a wish those that follow from the rhythm. */
  @GetMapping("/new")
  View look(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    Sheet circle = own.kept(actor, id);
    if (!circle.isGoing()) {
      return OwnCircles.ended(circle, frame);
    }
    if (!input.typed().containsKey("first")) {
      Wanted usual = next.after(circle.details());
      return frame.show(page(circle, form(usual), frame).showing(usual));
    }
    var wanted = RoundForm.wanted(input, today(circle));
    FormView typed = new FormView(RoundPage.TEXTS, input.typed(), List.of());
    return switch (input.outcome(wanted)) {
      case Rejected<Wanted>(var errors) ->
          frame.refuse(page(circle, typed.withErrors(errors), frame));
      case Accepted<Wanted>(var asked) -> frame.show(page(circle, typed, frame).showing(asked));
    };
  }

  @PostMapping
  View plan(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    Sheet circle = own.kept(actor, id);
    if (!circle.isGoing()) {
      return OwnCircles.ended(circle, frame);
    }
    var days = RoundForm.days(input, today(circle));
    return switch (input.outcome(days)) {
      case Rejected<Set<LocalDate>>(var errors) ->
          frame.refuse(again(circle, input, errors, frame));
      case Accepted<Set<LocalDate>>(var chosen) ->
          answer(planning.plan(actor, new CircleId(id), chosen), circle, input, frame);
    };
  }

  private View answer(Outcome outcome, Sheet circle, Input input, Frame frame) {
    String back = CirclesController.PATH + "/" + circle.details().id().value();
    return switch (outcome) {
      case Outcome.Planned(var _, var refused) when refused.isEmpty() ->
          frame.seeOther(back, "supervision.notice.planned");
      case Outcome.Planned _ -> frame.seeOther(back, "supervision.notice.plannedWithout");
      case Outcome.TooFew _ -> frame.seeOther(back, "supervision.notice.tooFew");
      case Outcome.NotOffered _ -> frame.seeOther(back, "supervision.notice.notOffered");
      case Outcome.NotNow _ -> frame.seeOther(back, "supervision.notice.notNow");
      case Outcome.OtherDays _ -> refused(circle, "OTHER_DAYS", input, frame);
      case Outcome.Overlaps _ -> refused(circle, "OVERLAPS", input, frame);
      case Outcome.InThePast _ -> refused(circle, "IN_THE_PAST", input, frame);
    };
  }

  private View refused(Sheet circle, String why, Input input, Frame frame) {
    return frame.refuse(again(circle, input, List.of(FieldError.of("/days", why)), frame));
  }

  /** With the days that there were to choose from. */
  private RoundPage again(Sheet circle, Input input, List<FieldError> errors, Frame frame) {
    Map<String, List<String>> typed = new HashMap<>(input.typed());
    Wanted wanted =
        RoundForm.asked(typed, today(circle)).orElseGet(() -> next.after(circle.details()));
    typed.putIfAbsent("first", List.of(wanted.first().toString()));
    typed.putIfAbsent("meetings", List.of(String.valueOf(wanted.meetings())));
    return page(circle, new FormView(RoundPage.TEXTS, typed, errors), frame).showing(wanted);
  }

  private LocalDate today(Sheet circle) {
    return clock.instant().atZone(circle.details().plan().rhythm().zone()).toLocalDate();
  }

  private RoundPage page(Sheet circle, FormView form, Frame frame) {
    return new RoundPage(
        showing.view(circle, frame),
        circle.details().plan().rhythm(),
        form,
        Optional.empty(),
        List.of());
  }

  private static FormView form(Wanted wanted) {
    return new FormView(
        RoundPage.TEXTS,
        Map.of(
            "first", List.of(wanted.first().toString()),
            "meetings", List.of(String.valueOf(wanted.meetings()))),
        List.of());
  }
}
