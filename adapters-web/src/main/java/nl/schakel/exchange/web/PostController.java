package nl.schakel.exchange.web;

import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.shared.Slug;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/**
 * The lasting address of a post: mails and notices lead to it, and which page of its talk it stands
 * on is found when somebody follows it.
 */
@Controller
@Requires(Permission.SIGNED_IN)
class PostController {

  private final PostDoor door;

  PostController(PostDoor door) {
    this.door = door;
  }

  @GetMapping(TalksController.PATH + "/{id}/posts/{post}")
  View one(
      @PathVariable Slug slug,
      @PathVariable UUID id,
      @PathVariable UUID post,
      Actor actor,
      Frame frame) {
    return frame.seeOther(door.any(actor, slug, id, post).back() + TalkPage.anchor(post));
  }
}
