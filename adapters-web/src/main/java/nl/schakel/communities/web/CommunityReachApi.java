package nl.schakel.communities.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.model.Funnel;
import nl.schakel.communities.model.Funnel.Numbers;
import nl.schakel.communities.model.Reading;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.query.CommunityBook;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.usecase.NoteReach;
import nl.schakel.communities.usecase.NoteReach.Outcome;
import nl.schakel.communities.web.CommunityBodies.ReadingBody;
import nl.schakel.communities.web.CommunityShapes.FunnelShape;
import nl.schakel.communities.web.CommunityShapes.ReachShape;
import nl.schakel.communities.web.CommunityShapes.ReadingShape;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far a community reaches, for programs of its members; keepers note numbers. */
@RestController
@RequestMapping("/api/v1/communities/{slug}")
@Requires(Permission.SIGNED_IN)
class CommunityReachApi {

  private static final int DAYS = 100;

  private final CommunityFinding finding;
  private final CommunityWords words;
  private final CommunityBook book;
  private final ReachCourse course;
  private final NoteReach noting;

  CommunityReachApi(
      CommunityFinding finding,
      CommunityWords words,
      CommunityBook book,
      ReachCourse course,
      NoteReach noting) {
    this.finding = finding;
    this.words = words;
    this.book = book;
    this.course = course;
    this.noting = noting;
  }

  /** By team: now, and on the latest days on which something changed. */
  @GetMapping("/readings")
  ReachShape reach(@PathVariable Slug slug, Actor actor) {
    Sheet community = finding.inside(actor, slug);
    List<Team> teams = community.profile().teams();
    Numbers numbers = book.numbers(community.id());
    List<Funnel> days = numbers.overTime(teams, words.today());
    return new ReachShape(
        FunnelShape.of(numbers.on(words.today(), teams)),
        days.stream().skip(Math.max(0, days.size() - DAYS)).map(FunnelShape::of).toList(),
        days.size());
  }

  /** By team on every day on which something changed, the latest first. */
  @GetMapping("/reading-days")
  Listing<FunnelShape> days(@PathVariable Slug slug, PageRequest page, Actor actor) {
    Sheet community = finding.inside(actor, slug);
    return Listing.of(page.of(course.days(community).reversed()).map(FunnelShape::of));
  }

  /** What was noted and can be taken back, the latest first. */
  @GetMapping("/reading-notes")
  Listing<ReadingShape> notes(@PathVariable Slug slug, PageRequest page, Actor actor) {
    return Listing.of(book.readings(finding.kept(actor, slug).id(), page).map(ReadingShape::of));
  }

  /** What was noted of the same team, stage and day before is replaced. */
  @PostMapping("/readings")
  ResponseEntity<Void> note(
      @PathVariable Slug slug, @Accepts(ReadingBody.class) Input input, Actor actor) {
    Sheet community = finding.kept(actor, slug);
    var reading = input.orReject(ReadingForm.read(input));
    return done(noting.note(actor, community.id(), reading));
  }

  /** It was never noted; what was noted before it holds again. */
  @DeleteMapping("/readings/{readingId}")
  ResponseEntity<Void> remove(@PathVariable Slug slug, @PathVariable UUID readingId, Actor actor) {
    Sheet community = finding.kept(actor, slug);
    return done(noting.remove(actor, community.id(), new Reading.Id(readingId)));
  }

  private static ResponseEntity<Void> done(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done _ -> ResponseEntity.noContent().build();
      case Outcome.MoreThan(var stage) ->
          throw new Refused("COMMUNITY_MORE_THAN_BEFORE", Map.of("stage", stage.name()));
      case Outcome.LessThan(var stage) ->
          throw new Refused("COMMUNITY_LESS_THAN_AFTER", Map.of("stage", stage.name()));
      case Outcome.UnknownTeam _ -> throw new Refused("COMMUNITY_UNKNOWN_TEAM");
      case Outcome.ToCome _ -> throw new Refused("COMMUNITY_DAY_TO_COME");
    };
  }
}
