package nl.schakel.exchange.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.exchange.model.Post;
import nl.schakel.exchange.usecase.ModeratePosts;
import nl.schakel.exchange.usecase.ModeratePosts.Outcome;
import nl.schakel.exchange.web.TalkBodies.ReportedBody;
import nl.schakel.shared.PlainText;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Answers.Refused;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Members report posts; leads hide and show them, and wipe out what one said; for programs. */
@RestController
@RequestMapping("/api/v1/communities/{slug}/talks/{id}/posts/{post}")
@Requires(Permission.SIGNED_IN)
class PostModerationApi {

  private final PostDoor door;
  private final ModeratePosts moderating;

  PostModerationApi(PostDoor door, ModeratePosts moderating) {
    this.door = door;
    this.moderating = moderating;
  }

  /** Those who lead look at it. */
  @PostMapping("/reports")
  ResponseEntity<Void> report(
      @PathVariable Slug slug,
      @PathVariable UUID id,
      @PathVariable UUID post,
      @Accepts(ReportedBody.class) Input input,
      Actor actor) {
    PostDoor.Place place = door.readable(actor, slug, id, post);
    var reason = input.optional("reason", typed -> PlainText.line(typed, Post.LONGEST_REASON));
    String why = input.orReject(reason).orElse(ReportController.NO_REASON);
    return done(moderating.report(actor, place.talk().id(), place.postId(), why));
  }

  /** Only by who leads. Done again, nothing changes. */
  @PostMapping("/hiding")
  ResponseEntity<Void> hide(
      @PathVariable Slug slug, @PathVariable UUID id, @PathVariable UUID post, Actor actor) {
    PostDoor.Place place = door.any(actor, slug, id, post);
    return done(moderating.hide(actor, place.talk().id(), place.postId()));
  }

  /** Only by who leads. Done again, nothing changes. */
  @PostMapping("/showing")
  ResponseEntity<Void> show(
      @PathVariable Slug slug, @PathVariable UUID id, @PathVariable UUID post, Actor actor) {
    PostDoor.Place place = door.any(actor, slug, id, post);
    return done(moderating.show(actor, place.talk().id(), place.postId()));
  }

  /** Only by who leads, and only what was hidden. Done again, nothing changes. */
  @PostMapping("/erasing")
  ResponseEntity<Void> erase(
      @PathVariable Slug slug, @PathVariable UUID id, @PathVariable UUID post, Actor actor) {
    PostDoor.Place place = door.any(actor, slug, id, post);
    return done(moderating.erase(actor, place.talk().id(), place.postId()));
  }

  private static ResponseEntity<Void> done(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done _ -> ResponseEntity.noContent().build();
      case Outcome.NotNow _ -> throw new Refused("TALK_NOT_NOW");
      case Outcome.TellsOfSomebody _ -> throw new Refused("TALK_TELLS_OF_SOMEBODY");
    };
  }
}
