package nl.schakel.exchange.web;

import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.communities.Communities;
import nl.schakel.communities.CommunityCard;
import nl.schakel.communities.CommunityId;
import nl.schakel.exchange.query.TalkBook;
import nl.schakel.exchange.query.TalkBook.Reported;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Where who leads communities finds what members reported in them. */
@Controller
@Requires(Permission.SIGNED_IN)
class ReportedPostsController {

  private final TalkBook book;
  private final Communities communities;
  private final TalkDoor door;

  ReportedPostsController(TalkBook book, Communities communities, TalkDoor door) {
    this.book = book;
    this.communities = communities;
    this.door = door;
  }

  @GetMapping(ReportedPostsPage.PATH)
  View list(Input input, Actor actor, Frame frame) {
    var page = input.page();
    Page<Reported> found = book.reported(communities.ledBy(actor.person()), input.orReject(page));
    Map<CommunityId, CommunityCard> cards =
        communities.cards(found.items().stream().map(Reported::community).distinct().toList());
    Map<PersonId, PersonCard> people =
        door.cards(
            found.items().stream()
                .flatMap(each -> each.post().author().stream())
                .distinct()
                .toList());
    return frame.show(
        new ReportedPostsPage(
            found.items().stream()
                .flatMap(
                    each ->
                        Optional.ofNullable(cards.get(each.community())).stream()
                            .map(community -> line(each, community, people, frame)))
                .toList(),
            Pages.numbered(
                found.number(),
                found.totalPages(),
                number -> ReportedPostsPage.PATH + "?pageNumber=" + number)));
  }

  private static ReportedPostsPage.Line line(
      Reported reported, CommunityCard community, Map<PersonId, PersonCard> people, Frame frame) {
    String talk = TalksPage.address(TalkDoor.link(community)) + "/" + reported.talk().value();
    return new ReportedPostsPage.Line(
        new Link(title(reported, frame), talk + "/posts/" + reported.post().id()),
        community.name(),
        TalkShowing.author(reported.post(), people, frame),
        frame.dates().moment(reported.post().at(), TalkWords.ZONE),
        TalkShowing.lines(reported.post().text()),
        reported.post().reasons());
  }

  /** A question may be gone while its answers stay. */
  private static String title(Reported reported, Frame frame) {
    return reported.title().isEmpty() ? frame.text("exchange.away.question") : reported.title();
  }
}
