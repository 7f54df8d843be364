package nl.schakel.rosters.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.GroupPlanning.Outcome;
import nl.schakel.groups.GroupPlanning.Slot;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.rosters.model.SeriesWish;
import nl.schakel.rosters.usecase.ProposeSeries;
import nl.schakel.rosters.usecase.ProposeSeries.Planned;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Proposes dates for a group: looking keeps nothing, and what is sent is planned. */
@Controller
@RequestMapping("/parent-groups/{id}/proposal")
@Requires(Permission.KEEP_GROUPS)
class SeriesController {

  private final ProposeSeries proposing;
  private final SeriesShowing showing;
  private final SeriesInput reading;

  SeriesController(ProposeSeries proposing, SeriesShowing showing, Clock clock) {
    this.proposing = proposing;
    this.showing = showing;
    this.reading = new SeriesInput(clock);
  }

  @GetMapping
  View propose(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    ParentGroupId group = new ParentGroupId(id);
    SeriesPage page = showing.page(proposing.group(actor, group), frame);
    if (!input.typed().containsKey("first")) {
      return frame.show(page);
    }
    return switch (input.outcome(reading.wish(input))) {
      case Rejected<SeriesWish>(var errors) ->
          frame.refuse(page.with(new FormView(SeriesPage.TEXTS, input.typed(), errors)));
      case Accepted<SeriesWish>(var wish) ->
          frame.show(showing.proposed(page, proposing.propose(actor, group, wish), input, frame));
    };
  }

  @PostMapping
  View plan(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    ParentGroupId group = new ParentGroupId(id);
    SeriesPage page = showing.page(proposing.group(actor, group), frame);
    Supplier<List<Slot>> slots = reading.slots(input);
    return switch (input.outcome(slots)) {
      case Rejected<List<Slot>>(var errors) ->
          frame.refuse(showing.typed(page, input, errors, List.of()));
      case Accepted<List<Slot>>(var wanted) ->
          answer(proposing.plan(actor, group, wanted), page, input, frame);
    };
  }

  /** What was planned stays, and what was not says why. */
  private View answer(List<Planned> all, SeriesPage page, Input input, Frame frame) {
    List<String> refused = showing.refused(all, frame);
    return all.stream().allMatch(it -> it.outcome() instanceof Outcome.Done)
        ? frame.seeOther(page.back(), "rosters.notice.series.planned")
        : frame.refuse(showing.typed(page, input, List.of(), refused));
  }
}
