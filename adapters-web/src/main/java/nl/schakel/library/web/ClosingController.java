package nl.schakel.library.web;

import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.library.query.ItemSheet;
import nl.schakel.library.usecase.ModerateComments;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Where coordinators say whether people may write below an item. */
@Controller
@Requires(Permission.KEEP_LIBRARY)
@RequestMapping(LibraryListPage.PATH + "/{slug}/comments")
class ClosingController {

  private final ItemVisit visit;
  private final ModerateComments moderating;

  ClosingController(ItemVisit visit, ModerateComments moderating) {
    this.visit = visit;
    this.moderating = moderating;
  }

  @PostMapping("/closing")
  View close(@PathVariable String slug, Actor actor, Frame frame) {
    return open(slug, false, "library.notice.commentsClosed", actor, frame);
  }

  @PostMapping("/opening")
  View open(@PathVariable String slug, Actor actor, Frame frame) {
    return open(slug, true, "library.notice.commentsOpened", actor, frame);
  }

  private View open(String slug, boolean open, String notice, Actor actor, Frame frame) {
    ItemSheet item = visit.open(slug);
    moderating.open(actor, item.id(), open);
    return frame.seeOther(ItemShowing.address(item), notice);
  }
}
