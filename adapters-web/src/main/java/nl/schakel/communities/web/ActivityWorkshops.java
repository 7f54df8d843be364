package nl.schakel.communities.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.communities.model.Activity;
import nl.schakel.communities.web.ActivityView.Meeting;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.workshops.WorkshopCards;
import nl.schakel.workshops.WorkshopCards.Card;
import nl.schakel.workshops.WorkshopCards.Standing;
import nl.schakel.workshops.WorkshopId;
import org.springframework.stereotype.Component;

/** When and where the chain workshops are that activities belong to. */
@Component
class ActivityWorkshops {

  private final WorkshopCards.Several workshops;

  ActivityWorkshops(WorkshopCards.Several workshops) {
    this.workshops = workshops;
  }

  Map<WorkshopId, Card> of(List<Activity> activities) {
    List<WorkshopId> ids =
        activities.stream().flatMap(each -> each.workshop().stream()).distinct().toList();
    return ids.isEmpty() ? Map.of() : workshops.cards(ids);
  }

  static Optional<Meeting> meeting(
      Activity activity, Map<WorkshopId, Card> cards, Optional<Actor> reader, Frame frame) {
    return activity
        .workshop()
        .flatMap(id -> Optional.ofNullable(cards.get(id)))
        .map(card -> new Meeting(said(card, frame), link(card, reader, frame)));
  }

  private static String said(Card card, Frame frame) {
    return frame.text(
        card.standing() == Standing.CANCELLED
            ? "communities.activity.workshop.cancelled"
            : "communities.activity.occasion.workshop",
        "place",
        card.place(),
        "day",
        frame.dates().moment(card.starts(), WorkingDays.ZONE));
  }

  /** What it is about is only for who keeps the chains of the one who invites. */
  private static Optional<Link> link(Card card, Optional<Actor> reader, Frame frame) {
    return reader
        .filter(actor -> actor.mayFor(Permission.KEEP_CHAINS, card.keeper()))
        .map(
            _ ->
                new Link(
                    frame.text("communities.activity.workshop.open"),
                    "/workshops/" + card.id().value()));
  }
}
