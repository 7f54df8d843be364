package nl.schakel.newsletters.web;

import java.util.UUID;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.newsletters.NewsletterId;
import nl.schakel.newsletters.NewsletterPost;
import nl.schakel.newsletters.query.EditorialDesk;
import nl.schakel.newsletters.query.EditorialDesk.Line;
import nl.schakel.newsletters.query.EditorialDesk.Sheet;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Newsletters for who writes them: all, one with how far it is, and how readers will see it. */
@Controller
@Requires(Permission.KEEP_NEWSLETTERS)
class DeskController {

  private final EditorialDesk desk;
  private final NewsletterPost post;
  private final IssueShowing showing;

  DeskController(EditorialDesk desk, NewsletterPost post, IssueShowing showing) {
    this.desk = desk;
    this.post = post;
    this.showing = showing;
  }

  @GetMapping(DeskPaths.LIST)
  View all(PageRequest asked, Frame frame) {
    Page<Line> lines = desk.list(asked);
    return frame.show(
        new DeskListPage(
            lines.items(),
            desk.readers(),
            Pages.numbered(
                lines.number(), lines.totalPages(), n -> DeskPaths.LIST + "?pageNumber=" + n)));
  }

  @GetMapping(DeskPaths.ONE)
  View one(@PathVariable UUID id, Frame frame) {
    Sheet sheet = find(id);
    return frame.show(
        DeskPage.of(
            sheet,
            desk.readers(),
            post.progress(sheet.issue().id()),
            DeskPage.empty(sheet.version()),
            frame));
  }

  @GetMapping(DeskPaths.ONE + "/preview")
  View preview(@PathVariable UUID id, Frame frame) {
    return frame.show(showing.preview(find(id).issue(), frame));
  }

  private Sheet find(UUID id) {
    return desk.find(new NewsletterId(id)).orElseThrow(() -> new NotFoundException("newsletter"));
  }
}
