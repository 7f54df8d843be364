package nl.schakel.communities.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.model.Activity;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.usecase.NoteActivity;
import nl.schakel.communities.usecase.NoteActivity.Outcome;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import nl.schakel.shared.web.Input.Value;
import nl.schakel.shared.web.MarkedText;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Notes what a community does. */
@Controller
@Requires(Permission.SIGNED_IN)
class ActivitiesController {

  static final String PATH = "/communities/{slug}/keeping/activities";

  private final CommunityFinding finding;
  private final ActivityChoices choices;
  private final NoteActivity noting;

  ActivitiesController(CommunityFinding finding, ActivityChoices choices, NoteActivity noting) {
    this.finding = finding;
    this.choices = choices;
    this.noting = noting;
  }

  @GetMapping(PATH)
  View list(@PathVariable Slug slug, Actor actor, Frame frame) {
    FormView fresh = FormView.empty(ActivitiesPage.TEXTS);
    return frame.show(choices.page(finding.kept(actor, slug), Optional.empty(), fresh, frame));
  }

  @GetMapping(PATH + "/{id}")
  View one(@PathVariable Slug slug, @PathVariable UUID id, Actor actor, Frame frame) {
    Sheet community = finding.kept(actor, slug);
    Activity activity = finding.activity(community, id);
    return frame.show(
        choices.page(community, Optional.of(activity), ActivitiesPage.of(activity), frame));
  }

  @PostMapping(PATH)
  View add(@PathVariable Slug slug, Input input, Actor actor, Frame frame) {
    return note(finding.kept(actor, slug), Optional.empty(), input, actor, frame);
  }

  @PostMapping(PATH + "/{id}")
  View change(
      @PathVariable Slug slug, @PathVariable UUID id, Input input, Actor actor, Frame frame) {
    Sheet community = finding.kept(actor, slug);
    return note(community, Optional.of(finding.activity(community, id)), input, actor, frame);
  }

  private View note(
      Sheet community, Optional<Activity> before, Input input, Actor actor, Frame frame) {
    ActivityForm form = new ActivityForm(input);
    var typed = form.activity(before.map(Activity::id).orElseGet(Activity.Id::next), form.chosen());
    var seen = before.map(_ -> input.seenVersion());
    return switch (input.outcome(typed)) {
      case Rejected<Activity>(var errors) -> refused(community, before, errors, input, frame);
      case Accepted<Activity>(var activity) -> {
        try {
          Activity change = activity.seenAt(seen.map(Value::get).orElse(0L));
          yield answer(noting.note(actor, community.id(), change), community, before, input, frame);
        } catch (StaleChangeException _) {
          yield outdated(community, activity.id(), input, frame);
        }
      }
    };
  }

  private View answer(
      Outcome outcome, Sheet community, Optional<Activity> before, Input input, Frame frame) {
    return switch (outcome) {
      case Outcome.Done _ -> done(community, frame);
      case Outcome.LeadsBack _ ->
          refused(community, before, List.of(FieldError.of("/ledTo", "LEADS_BACK")), input, frame);
      case Outcome.TellsOfSomebody(var inTitle, var inOutcome) ->
          refused(
              community,
              before,
              Stream.concat(
                      MarkedText.errors("/title", inTitle).stream(),
                      MarkedText.errors("/outcome", inOutcome).stream())
                  .toList(),
              input,
              frame);
      case Outcome.UnknownTeam _ ->
          refused(community, before, List.of(FieldError.of("/team", "UNKNOWN_TEAM")), input, frame);
      case Outcome.UnknownOccasion _ ->
          refused(
              community,
              before,
              List.of(FieldError.of("/occasion", "UNKNOWN_EDITION")),
              input,
              frame);
    };
  }

  /** What was typed is kept, and who sends it again has seen what somebody else made of it. */
  private View outdated(Sheet community, Activity.Id id, Input input, Frame frame) {
    Activity now = finding.activity(community, id.value());
    FormView typed = new FormView(ActivitiesPage.TEXTS, input.typed(), List.of());
    return frame.refuse(
        choices.page(community, Optional.of(now), typed.outdated("title", now.version()), frame));
  }

  private View refused(
      Sheet community,
      Optional<Activity> before,
      List<FieldError> errors,
      Input input,
      Frame frame) {
    FormView form = new FormView(ActivitiesPage.TEXTS, input.typed(), errors);
    return frame.refuse(choices.page(community, before, form, frame));
  }

  private static View done(Sheet community, Frame frame) {
    return frame.seeOther(
        Keeping.of(community, frame).address() + "/activities", "communities.notice.activityNoted");
  }
}
