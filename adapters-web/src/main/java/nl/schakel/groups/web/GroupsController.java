package nl.schakel.groups.web;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.ParentGroup.State;
import nl.schakel.groups.usecase.PlanGroup;
import nl.schakel.groups.web.GroupShowing.Chosen;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.web.As;
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

/** The desk of coordinators: groups, and the steps of each. */
@Controller
@RequestMapping(GroupsController.PATH)
@Requires(Permission.KEEP_GROUPS)
class GroupsController {

  static final String PATH = "/parent-groups";
  static final int LONGEST_REASON = 300;

  private static final int MOST_FILTERS = 60;

  private final GroupShowing showing;
  private final OneGroup one;
  private final PlanGroup planning;

  GroupsController(GroupShowing showing, OneGroup one, PlanGroup planning) {
    this.showing = showing;
    this.one = one;
    this.planning = planning;
  }

  @GetMapping
  View list(Input input, Actor actor, Frame frame) {
    var states = input.list("state", 0, State.values().length, As.oneOf(State.class));
    var languages = input.list("language", 0, MOST_FILTERS, Language::parse);
    var towns = input.list("municipality", 0, MOST_FILTERS, MunicipalityCode::parse);
    var page = input.page();
    Chosen chosen =
        input.orReject(
            () ->
                new Chosen(
                    names(states.get().stream().map(State::name)),
                    names(languages.get().stream().map(Language::tag)),
                    names(towns.get().stream().map(MunicipalityCode::value))));
    return frame.show(showing.list(actor, chosen, page.get(), frame));
  }

  private static Set<String> names(Stream<String> names) {
    return names.collect(Collectors.toUnmodifiableSet());
  }

  @GetMapping("/{id}")
  View show(@PathVariable UUID id, Actor actor, Frame frame) {
    return frame.show(one.page(actor, new ParentGroupId(id), frame));
  }

  @PostMapping("/{id}/cancellation")
  View cancel(@PathVariable UUID id, Input input, Actor actor, Frame frame) {
    GroupPage page = one.page(actor, new ParentGroupId(id), frame);
    var reason = input.required("reason", typed -> PlainText.line(typed, LONGEST_REASON));
    return switch (input.outcome(reason)) {
      case Rejected<String>(var errors) -> frame.refuse(page.refusing(input, errors));
      case Accepted<String>(var why) ->
          GroupStepsController.moved(
              planning.cancel(actor, new ParentGroupId(id), why),
              id,
              "groups.notice.cancelled",
              frame);
    };
  }
}
