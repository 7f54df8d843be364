package nl.schakel.communities.web;

import java.util.List;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.Communities;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.query.CommunityBook;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The communities that somebody belongs to, and those that they look after. */
@Controller
@Requires(Permission.SIGNED_IN)
class MyCommunitiesController {

  private final CommunityBook book;
  private final CommunityWords words;
  private final Communities.Leaderless leaderless;
  private final MyRequests requests;

  MyCommunitiesController(
      CommunityBook book,
      CommunityWords words,
      Communities.Leaderless leaderless,
      MyRequests requests) {
    this.book = book;
    this.words = words;
    this.leaderless = leaderless;
    this.requests = requests;
  }

  @GetMapping(MyCommunitiesPage.PATH)
  View list(Actor actor, Frame frame) {
    List<Sheet> own = book.of(actor.person());
    Set<OrganisationId> organisations = actor.organisationsFor(Permission.KEEP_COMMUNITIES);
    List<Sheet> kept = book.of(organisations);
    Set<CommunityId> without = leaderless.of(organisations);
    return frame.show(
        new MyCommunitiesPage(
            requests.waiting(actor, without),
            words.lines(own, frame),
            requests.own(actor, frame),
            words.lines(kept, frame),
            kept.stream()
                .filter(sheet -> without.contains(sheet.id()))
                .map(sheet -> appointing(sheet, frame))
                .toList(),
            actor.may(Permission.KEEP_COMMUNITIES)));
  }

  private static Link appointing(Sheet sheet, Frame frame) {
    return new Link(sheet.naming().now().text(), Keeping.of(sheet, frame).address() + "/members");
  }
}
