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

  private final TalkDoor door;
  private final ModeratePosts moderating;

  PostModerationController(TalkDoor door, ModeratePosts moderating) {
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
    TalkId talk = talk(slug, id, actor);
    return done(moderating.hide(actor, talk, new Post.Id(post)), "hidden", slug, id, frame);
  }

  @PostMapping("/showing")
  View show(
      @PathVariable Slug slug,
      @PathVariable UUID id,
      @PathVariable UUID post,
      Actor actor,
      Frame frame) {
    TalkId talk = talk(slug, id, actor);
    return done(moderating.show(actor, talk, new Post.Id(post)), "shown", slug, id, frame);
  }

  @PostMapping("/erasing")
  View erase(
      @PathVariable Slug slug,
      @PathVariable UUID id,
      @PathVariable UUID post,
      Actor actor,
      Frame frame) {
    TalkId talk = talk(slug, id, actor);
    return done(moderating.erase(actor, talk, new Post.Id(post)), "erased", slug, id, frame);
  }

  private TalkId talk(Slug slug, UUID id, Actor actor) {
    return door.talk(door.community(actor, slug), id).id();
  }

  private static View done(Outcome outcome, String notice, Slug slug, UUID id, Frame frame) {
    return frame.seeOther(
        "/communities/" + slug.value() + "/talks/" + id,
        switch (outcome) {
          case Outcome.Done _ -> "exchange.notice." + notice;
          case Outcome.NotNow _, Outcome.TellsOfSomebody _ -> "exchange.notice.postAway";
        });
  }
}
