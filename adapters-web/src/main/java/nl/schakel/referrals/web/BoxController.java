package nl.schakel.referrals.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.people.OrganisationId;
import nl.schakel.referrals.ReferralState;
import nl.schakel.referrals.query.ReferralBoxes;
import nl.schakel.referrals.query.ReferralBoxes.Filter;
import nl.schakel.referrals.query.ReferralBoxes.Item;
import nl.schakel.referrals.web.BoxPage.Box;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The lists with which people work: what came in, and what went out. */
@Controller
class BoxController {

  private final ReferralBoxes boxes;
  private final BoxShowing showing;

  BoxController(ReferralBoxes boxes, BoxShowing showing) {
    this.boxes = boxes;
    this.showing = showing;
  }

  /** What was offered to one's organisation. */
  @GetMapping("/referrals/inbox")
  @Requires(Permission.RECEIVE_REFERRALS)
  View inbox(Input input, Actor actor, Frame frame) {
    Set<OrganisationId> own = actor.organisationsFor(Permission.RECEIVE_REFERRALS);
    Asked asked = asked(input, actor);
    Page<Item> page = boxes.inbox(own, asked.filter(), asked.page());
    Map<ReferralState, Long> counts = boxes.inboxCounts(own);
    return frame.show(
        showing.page(Box.IN, asked.filter(), counts, page, frame).telling(tally(input, frame)));
  }

  /** What one's organisation wrote and offered. */
  @GetMapping("/referrals/outbox")
  @Requires(Permission.REFER)
  View outbox(Input input, Actor actor, Frame frame) {
    Set<OrganisationId> own = actor.organisationsFor(Permission.REFER);
    Asked asked = asked(input, actor);
    Page<Item> page = boxes.outbox(own, asked.filter(), asked.page());
    Map<ReferralState, Long> counts = boxes.outboxCounts(own);
    return frame.show(showing.page(Box.OUT, asked.filter(), counts, page, frame));
  }

  /** How many were seen just now, and how many were not there any more. */
  private static Optional<String> tally(Input input, Frame frame) {
    var seen = input.optional("seen", As.integer(0, PageRequest.MAXIMUM_SIZE));
    var gone = input.optional("gone", As.integer(0, PageRequest.MAXIMUM_SIZE));
    return input
        .orReject(seen)
        .map(
            many ->
                frame.text(
                    "handover.box.tally", "seen", many, "gone", input.orReject(gone).orElse(0)));
  }

  private record Asked(Filter filter, PageRequest page) {}

  private static Asked asked(Input input, Actor actor) {
    var states =
        input.list("state", 0, ReferralState.values().length, As.oneOf(ReferralState.class));
    var mine = input.flag("mine");
    var page = input.page();
    return input.orReject(
        () ->
            new Asked(
                new Filter(
                    Set.copyOf(states.get()), Optional.of(actor.person()).filter(_ -> mine.get())),
                page.get()));
  }
}
