package nl.schakel.newsletters.web;

import java.util.Optional;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.newsletters.query.Archive;
import nl.schakel.newsletters.query.Archive.Heading;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Heads;
import nl.schakel.shared.web.Heads.Entry;
import nl.schakel.shared.web.Heads.Feed;
import nl.schakel.shared.web.SameForEveryVisitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Newsletters for feed readers: to read them nobody has to give an address. */
@Controller
@Requires(Permission.ANYONE)
class NewsletterFeedController {

  static final String PATH = "/newsletter.atom";

  private static final int MOST = 30;

  private final Archive archive;
  private final Heads heads;

  NewsletterFeedController(Archive archive, Heads heads) {
    this.archive = archive;
    this.heads = heads;
  }

  @GetMapping(PATH)
  @SameForEveryVisitor
  ResponseEntity<byte[]> feed(Frame frame) {
    return heads.answer(
        new Feed(
            PATH,
            NewsletterPage.PATH,
            frame.text("newsletters.list.title"),
            frame.text("newsletters.list.lead"),
            archive.list(new PageRequest(1, MOST)).items().stream()
                .map(NewsletterFeedController::entry)
                .toList()),
        frame);
  }

  private static Entry entry(Heading heading) {
    return new Entry(
        heading.id().value(),
        heading.title(),
        Optional.empty(),
        NewsletterPage.PATH + "/" + heading.slug().value(),
        heading.at());
  }
}
