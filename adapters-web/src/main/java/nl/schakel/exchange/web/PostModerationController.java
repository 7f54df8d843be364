package nl.schakel.exchange.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.exchange.TalkId;
import nl.schakel.exchange.model.Post;
import nl.schakel.exchange.usecase.ModeratePosts;
import nl.schakel.exchange.usecase.ModeratePosts.Outcome;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Where leads hide and show posts, and wipe out what one said. */
@Controller
@Requires(Permission.SIGNED_IN)
@RequestMapping(TalksController.PATH + "/{id}/posts/{post}")
class PostModerationController {

  private final PostDoor door;
  private final ModeratePosts moderating;

  PostModerationController(PostDoor door, ModeratePosts moderating) {
    this.door = door;
    this.moderating = moderating;
  }

  @PostMapping("/hiding")
  View hide(
      @PathVariable Slug slug,
      @PathVariable UUID id,
      @PathVariable UUID post,
      Actor actor,
      Frame frame) {
    return decide(door.any(actor, slug, id, post), actor, moderating::hide, "hidden", frame);
  }

  @PostMapping("/showing")
  View show(
      @PathVariable Slug slug,
      @PathVariable UUID id,
      @PathVariable UUID post,
      Actor actor,
      Frame frame) {
    return decide(door.any(actor, slug, id, post), actor, moderating::show, "shown", frame);
  }

  @PostMapping("/erasing")
  View erase(
      @PathVariable Slug slug,
      @PathVariable UUID id,
      @PathVariable UUID post,
      Actor actor,
      Frame frame) {
    return decide(door.any(actor, slug, id, post), actor, moderating::erase, "erased", frame);
  }

  /** What a lead decides about a post. */
  private interface Decision {
    Outcome take(Actor actor, TalkId talk, Post.Id post);
  }

  private static View decide(
      PostDoor.Place place, Actor actor, Decision decision, String notice, Frame frame) {
    return frame.seeOther(
        place.back(),
        switch (decision.take(actor, place.talk().id(), place.postId())) {
          case Outcome.Done _ -> "exchange.notice." + notice;
          case Outcome.NotNow _, Outcome.TellsOfSomebody _ -> "exchange.notice.postAway";
        });
  }
}
