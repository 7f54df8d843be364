package nl.schakel.referrals.web;

import java.util.List;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.chains.ChainCards;
import nl.schakel.places.WorkingDays;
import nl.schakel.referrals.query.ReferralBoxes;
import nl.schakel.referrals.query.ReferralBoxes.Watched;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What waits in the chains that one looks after: that it is there, and until when. */
@Controller
@Requires(Permission.WATCH_REFERRALS)
class WatchController {

  static final String PATH = "/referrals/watched";

  private final ReferralBoxes boxes;
  private final ChainCards chains;

  WatchController(ReferralBoxes boxes, ChainCards chains) {
    this.boxes = boxes;
    this.chains = chains;
  }

  @GetMapping(PATH)
  View list(Input input, Actor actor, Frame frame) {
    var asked = input.page();
    Page<Watched> page =
        boxes.watched(actor.organisationsFor(Permission.WATCH_REFERRALS), input.orReject(asked));
    return frame.show(
        new WatchPage(
            lines(page.items(), frame),
            page.total(),
            Pages.numbered(
                page.number(), page.totalPages(), number -> PATH + "?pageNumber=" + number)));
  }

  private List<WatchPage.Line> lines(List<Watched> watched, Frame frame) {
    return watched.stream()
        .map(
            each ->
                new WatchPage.Line(
                    chains
                        .card(each.chain())
                        .map(card -> card.targetGroup().in(frame.language()))
                        .orElse("–"),
                    chains
                        .card(each.chain())
                        .map(card -> "/chains/" + card.slug().value())
                        .orElse("/chains"),
                    StateWords.status(each.state(), each.notice(), frame),
                    frame.dates().moment(each.deadline(), WorkingDays.ZONE),
                    StateWords.isLate(each.notice())))
        .toList();
  }
}
