package nl.schakel.exchange.web;

import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.communities.CommunityCard;
import nl.schakel.exchange.query.TalkBook;
import nl.schakel.exchange.query.TalkBook.Line;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.MarkedText;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import org.springframework.stereotype.Component;

/** Shows which questions there are. */
@Component
class TalkListShowing {

  private final TalkBook book;
  private final TalkDoor door;

  TalkListShowing(TalkBook book, TalkDoor door) {
    this.book = book;
    this.door = door;
  }

  TalksPage list(
      CommunityCard community,
      TalksAsked asked,
      FormView form,
      Optional<MarkedText> marked,
      Actor actor,
      Frame frame) {
    Page<Line> found = book.of(community.id(), asked.wish(), asked.page());
    Link link = TalkDoor.link(community);
    String base = TalksPage.address(link);
    boolean lead = door.leads(actor, community);
    return new TalksPage(
        link,
        asked,
        frame.text("exchange.search.count", "count", found.total()),
        found.items().stream().map(line -> line(line, base, lead, frame)).toList(),
        Pages.numbered(found.number(), found.totalPages(), number -> asked.address(base, number)),
        door.others(community.id(), actor),
        form,
        marked);
  }

  private static TalksPage.Line line(Line line, String base, boolean lead, Frame frame) {
    return new TalksPage.Line(
        base + "/" + line.id().value(),
        TalkWords.title(line.title(), line.question(), lead, frame),
        TalkWords.state(line.state(), frame),
        Optional.of(line.reported())
            .filter(number -> lead && number > 0)
            .map(number -> reported(number, frame)),
        line.posts(),
        frame.dates().moment(line.latest(), TalkWords.ZONE));
  }

  /** For who has to decide about it. */
  private static Status reported(int number, Frame frame) {
    return new Status(frame.text("exchange.reportedPosts", "count", number), Tone.ATTENTION);
  }
}
