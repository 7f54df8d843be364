package nl.schakel.communities.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.model.Activity;
import nl.schakel.communities.query.CommunityBook;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.usecase.NoteActivity;
import nl.schakel.communities.usecase.NoteActivity.Outcome;
import nl.schakel.communities.web.CommunityBodies.ActivityBody;
import nl.schakel.communities.web.CommunityShapes.ActivityShape;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import nl.schakel.shared.web.MarkedText;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a community does, for programs. */
@RestController
@RequestMapping("/api/v1/communities/{slug}/activities")
class CommunityActivitiesApi {

  private final CommunityFinding finding;
  private final CommunityBook book;
  private final NoteActivity noting;

  CommunityActivitiesApi(CommunityFinding finding, CommunityBook book, NoteActivity noting) {
    this.finding = finding;
    this.book = book;
    this.noting = noting;
  }

  /** The latest first. */
  @GetMapping
  @Requires(Permission.ANYONE)
  Listing<ActivityShape> list(@PathVariable Slug slug, PageRequest page) {
    return Listing.of(
        page.of(book.activities(finding.at(slug).id()).stream().map(ActivityShape::of).toList()));
  }

  @PostMapping
  @Requires(Permission.SIGNED_IN)
  ResponseEntity<ActivityShape> note(
      @PathVariable Slug slug, @Accepts(ActivityBody.class) Input input, Actor actor) {
    Sheet community = finding.kept(actor, slug);
    ActivityForm form = new ActivityForm(input);
    Supplier<Activity> read = form.activity(Activity.Id.next(), form.told());
    Activity activity = input.orReject(read);
    done(noting.note(actor, community.id(), activity), input);
    return ResponseEntity.status(HttpStatus.CREATED).body(ActivityShape.of(activity));
  }

  @GetMapping("/{activityId}")
  @Requires(Permission.ANYONE)
  ResponseEntity<ActivityShape> one(@PathVariable Slug slug, @PathVariable UUID activityId) {
    return answer(finding.activity(finding.at(slug), activityId));
  }

  @PutMapping("/{activityId}")
  @Requires(Permission.SIGNED_IN)
  ResponseEntity<ActivityShape> change(
      @PathVariable Slug slug,
      @PathVariable UUID activityId,
      @Accepts(ActivityBody.class) Input input,
      Actor actor) {
    Sheet community = finding.kept(actor, slug);
    Activity.Id id = finding.activity(community, activityId).id();
    var seen = input.seenVersion();
    ActivityForm form = new ActivityForm(input);
    Activity activity = input.orReject(form.activity(id, form.told())).seenAt(seen.get());
    done(noting.note(actor, community.id(), activity), input);
    return answer(finding.activity(community, activityId));
  }

  private static ResponseEntity<ActivityShape> answer(Activity activity) {
    return ResponseEntity.ok()
        .eTag('"' + String.valueOf(activity.version()) + '"')
        .body(ActivityShape.of(activity));
  }

  private static void done(Outcome outcome, Input input) {
    switch (outcome) {
      case Outcome.Done _ -> {}
      case Outcome.LeadsBack _ -> throw new Refused("COMMUNITY_LEADS_BACK");
      case Outcome.TellsOfSomebody(var inTitle, var inOutcome) -> {
        refuse("title", inTitle, input);
        refuse("outcome", inOutcome, input);
        input.orReject(Activity.Id::next);
      }
      case Outcome.UnknownTeam _ -> throw new Refused("COMMUNITY_UNKNOWN_TEAM");
      case Outcome.UnknownOccasion _ -> throw new Refused("COMMUNITY_UNKNOWN_OCCASION");
    }
  }

  private static void refuse(String field, List<Finding> findings, Input input) {
    findings.stream()
        .map(finding -> MarkedText.code(finding.kind()))
        .distinct()
        .forEach(code -> input.refuse(field, code));
  }

  @DeleteMapping("/{activityId}")
  @Requires(Permission.SIGNED_IN)
  ResponseEntity<Void> remove(@PathVariable Slug slug, @PathVariable UUID activityId, Actor actor) {
    Sheet community = finding.kept(actor, slug);
    noting.remove(actor, community.id(), new Activity.Id(activityId));
    return ResponseEntity.noContent().build();
  }
}
