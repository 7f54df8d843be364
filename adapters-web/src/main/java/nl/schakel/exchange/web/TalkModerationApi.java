package nl.schakel.exchange.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.Communities;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.query.TalkBook;
import nl.schakel.exchange.usecase.ModerateTalk;
import nl.schakel.exchange.usecase.ModerateTalk.Outcome;
import nl.schakel.exchange.web.TalkShapes.ReportedPostShape;
import nl.schakel.shared.Slug;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Answers.Listing;
import nl.schakel.shared.web.Answers.Refused;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leads close talks and put them away, and find what was reported; for programs. */
@RestController
@RequestMapping("/api/v1")
@Requires(Permission.SIGNED_IN)
class TalkModerationApi {

  private static final String TALK = "/communities/{slug}/talks/{id}";

  private final TalkDoor door;
  private final TalkBook book;
  private final Communities communities;
  private final ModerateTalk moderating;

  TalkModerationApi(
      TalkDoor door, TalkBook book, Communities communities, ModerateTalk moderating) {
    this.door = door;
    this.book = book;
    this.communities = communities;
    this.moderating = moderating;
  }

  /** What members ask the caller to look at, in communities that the caller leads. */
  @GetMapping("/reported-posts")
  Listing<ReportedPostShape> reported(PageRequest page, Actor actor) {
    return Listing.of(
        book.reported(communities.ledBy(actor.person()), page).map(ReportedPostShape::of));
  }

  /** Only by who leads. Done again, nothing changes. */
  @PostMapping(TALK + "/closing")
  ResponseEntity<Void> close(@PathVariable Slug slug, @PathVariable UUID id, Actor actor) {
    return done(moderating.close(actor, talk(slug, id, actor)));
  }

  /** Only by who leads. Done again, nothing changes. */
  @PostMapping(TALK + "/reopening")
  ResponseEntity<Void> reopen(@PathVariable Slug slug, @PathVariable UUID id, Actor actor) {
    return done(moderating.reopen(actor, talk(slug, id, actor)));
  }

  /** Only by who leads, and only what was closed. Done again, nothing changes. */
  @PostMapping(TALK + "/archiving")
  ResponseEntity<Void> archive(@PathVariable Slug slug, @PathVariable UUID id, Actor actor) {
    return done(moderating.archive(actor, talk(slug, id, actor)));
  }

  private TalkId talk(Slug slug, UUID id, Actor actor) {
    return door.talk(door.community(actor, slug), id).id();
  }

  private static ResponseEntity<Void> done(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done _ -> ResponseEntity.noContent().build();
      case Outcome.NotNow _ -> throw new Refused("TALK_NOT_NOW");
    };
  }
}
