package nl.schakel.communities.web;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.query.CommunityBook;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The communities that somebody belongs to, and those that they look after. */
@Controller
@Requires(Permission.SIGNED_IN)
class MyCommunitiesController {

  private final CommunityBook book;
  private final CommunityWords words;

  MyCommunitiesController(CommunityBook book, CommunityWords words) {
    this.book = book;
    this.words = words;
  }

  @GetMapping(MyCommunitiesPage.PATH)
  View list(Actor actor, Frame frame) {
    List<Sheet> own = book.of(actor.person());
    List<Sheet> kept = book.of(actor.organisationsFor(Permission.KEEP_COMMUNITIES));
    return frame.show(
        new MyCommunitiesPage(
            words.lines(own, frame),
            words.lines(kept, frame),
            actor.may(Permission.KEEP_COMMUNITIES)));
  }
}
